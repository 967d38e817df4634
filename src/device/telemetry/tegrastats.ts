/** One line of NVIDIA's `tegrastats`. Its form differs between releases; what a line does not tell is left out. */
export interface TegraStats {
  readonly memory?: { readonly usedMb: number; readonly totalMb: number } | undefined;
  /** Load of each processor in per cent and its clock in MHz, where the line tells it; undefined for one that is off. */
  readonly processors: readonly ({ readonly percent: number; readonly mhz: number | undefined } | undefined)[];
  /** Load of the graphics processor, per cent. */
  readonly gpuPercent?: number | undefined;
  /** Degrees Celsius by sensor, without those that are off (−256) or fixed (PMIC, always 100). */
  readonly temperatures: Readonly<Record<string, number>>;
  /** Milliwatts now by rail. */
  readonly rails: Readonly<Record<string, number>>;
}

const UNTRUSTED_SENSOR = /^PMIC$/i;

/** Reads a line of `tegrastats`; undefined for text that is none. */
export function parseTegrastats(line: string): TegraStats | undefined {
  const memory = /\bRAM (\d+)\/(\d+)MB\b/.exec(line);
  const cores = /\bCPU \[([^\]]*)\]/.exec(line)?.[1];
  if (memory === null || cores === undefined) return undefined;
  const gpu = /\bGR3D_FREQ (\d+)%/.exec(line)?.[1];
  return {
    memory: { usedMb: Number(memory[1]), totalMb: Number(memory[2]) },
    processors: cores.split(",").map(processor),
    gpuPercent: gpu === undefined ? undefined : Number(gpu),
    temperatures: temperatures(line),
    rails: rails(line),
  };
}

function processor(text: string): TegraStats["processors"][number] {
  const told = /^\s*(\d+)%(?:@(\d+))?\s*$/.exec(text);
  if (told === null) return undefined;
  return { percent: Number(told[1]), mhz: told[2] === undefined ? undefined : Number(told[2]) };
}

function temperatures(line: string): Readonly<Record<string, number>> {
  const found = [...line.matchAll(/(?:^|\s)([A-Za-z]\w*)@(-?\d+(?:\.\d+)?)C(?=[\s/]|$)/g)];
  return Object.fromEntries(
    found
      .map(([, sensor = "", degrees]) => [sensor, Number(degrees)] as const)
      .filter(([sensor, degrees]) => !UNTRUSTED_SENSOR.test(sensor) && degrees > -40 && degrees < 150),
  );
}

/** `POM_5V_IN 900/943` of old releases, `VDD_IN 2340mW/2340mW` of newer ones: now and on average. `NC` is not connected. */
function rails(line: string): Readonly<Record<string, number>> {
  const found = [...line.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*) (\d+)(?:mW)?\/\d+(?:mW)?(?=[\s/]|$)/g)];
  return Object.fromEntries(
    found.map(([, rail = "", milliwatts]) => [rail, Number(milliwatts)] as const).filter(([rail]) => rail !== "NC"),
  );
}
