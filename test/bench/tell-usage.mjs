// Preloaded into a process (`node --import`): as its last line it writes what it took of the processor, in microseconds.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`usage ${userCPUTime + systemCPUTime}\n`);
});
