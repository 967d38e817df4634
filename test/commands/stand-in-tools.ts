import { chmod } from "node:fs/promises";
import type { TestRepository } from "../e2e/edgebench.ts";

/**
 * Stand-ins for vendors' tools that do not run here: they take the options that the tools document and write what the tools
 * write (fixtures/formats/README.md names the sources). A model's time goes by the bytes of its file: 10,000 take 1 ms.
 */
const NOISE = `awk -v bytes="$(wc -c < "$model")" -v n="$n" -v seed="$$"`;
const STAND_INS: { readonly [name: string]: string } = {
  trtexec: `
engine=; loaded=
for word in "$@"; do case $word in
  --onnx=*) model=\${word#--onnx=} ;; --saveEngine=*) engine=\${word#--saveEngine=} ;;
  --loadEngine=*) model=\${word#--loadEngine=}; loaded=yes ;; --iterations=*) n=\${word#--iterations=} ;;
  --exportTimes=*) out=\${word#--exportTimes=} ;;
esac; done
[ -n "$engine" ] && cp "$model" "$engine"
[ -n "$engine" ] || [ -n "$loaded" ] || { echo "[E] Engine could not be created" >&2; exit 1; }
${NOISE} 'BEGIN { srand(seed); at = 0; printf "["
  for (i = 0; i < n + 3; i++) { ms = bytes / 10000 * (1 + 0.02 * rand()); if (i == 3) at = 200
    printf "%s{ \\"startComputeMs\\" : %f, \\"endComputeMs\\" : %f, \\"h2dMs\\" : 0.01, \\"d2hMs\\" : 0.01, \\"latencyMs\\" : %f }", (i ? "," : ""), at, at + ms, ms; at += ms + 1 }
  print "]" }' > "$out"
echo "&&&& PASSED TensorRT.trtexec [TensorRT v101300] # trtexec"
`,
  benchmark_model: `
for word in "$@"; do case $word in
  --graph=*) model=\${word#--graph=} ;; --num_runs=*) n=\${word#--num_runs=} ;; --num_threads=*) threads=\${word#--num_threads=} ;;
esac; done
echo "STARTING!"; echo "#threads used for CPU inference: [$threads]"
${NOISE} 'BEGIN { srand(seed); us = bytes / 10 * (1 + 0.02 * rand())
  printf "count=%d first=%d curr=%d min=%d max=%d avg=%f std=9 p5=%d median=%d p95=%d\\n", n, us, us, us, us, us, us, us, us
  printf "Inference timings in us: Init: 38467, First inference: %d, Warmup (avg): %f, Inference (avg): %f\\n", us, us, us
  print "Overall peak memory footprint (MB) via periodic monitoring: 24.5" }'
`,
  onnxruntime_perf_test: `
while [ $# -gt 2 ]; do case $1 in -r) n=$2; shift ;; esac; shift; done
model=$1
${NOISE} 'BEGIN { srand(seed); print "model_name,seconds,peak_workingset_bytes,cpu_usage,run_idx"
  for (i = 0; i < n; i++) printf "net,%f,48123904,98,%d\\n", bytes / 1e7 * (1 + 0.02 * rand()), i
  print "Min Latency is 0.001sec" }' >> "$2"
echo "Total iterations:$n"
`,
};

/** Puts a stand-in into the repository's `.git/`, where nothing of it is measured, and gives its path. */
export async function addTool(
  repository: TestRepository,
  name: string,
  script = STAND_INS[name] ?? "",
): Promise<string> {
  const path = `.git/tools/${name}`;
  await repository.write(path, `#!/bin/sh\nset -e\n${script}`);
  await chmod(repository.path(path), 0o755);
  return path;
}
