import { TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";

const CONFIG = `# yaml-language-server: $schema=edgebench.schema.json
version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime, fake] }
datasets:
  digits: { path: data, layout: folders, unrepresentative: allow }
models:
  digits:
    files: { onnxruntime: models/digits.onnx }
    task: classification
    preprocessing: { color: gray, mean: [0.1307], std: [0.3081] }
    dataset: digits
  scripted: { files: { fake: models/scripted.fake.json }, task: other }
  untouched: { files: { fake: models/untouched.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 90s } }
`;

export interface ChangeRepository extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
}

/**
 * A repository as a workflow checks it out, with one commit on top of another: `digits` is exported again, `scripted`
 * becomes half as fast again, `untouched` is not touched.
 */
export async function changeRepository(): Promise<ChangeRepository> {
  const repository = await TestRepository.create();
  await repository.write("edgebench.yml", CONFIG);
  for (const label of ["0", "1", "2"]) await repository.copy(`digits/images/${label}`, `data/${label}`);
  await repository.copy("digits/digits.onnx", "models/digits.onnx");
  await repository.write("models/scripted.fake.json", fakeScript({ medianMs: 10 }));
  await repository.write("models/untouched.fake.json", fakeScript());
  const base = await repository.commit("three models");
  await repository.copy("digits/digits-reexported.onnx", "models/digits.onnx");
  await repository.write("models/scripted.fake.json", fakeScript({ medianMs: 15, seed: 2 }));
  const head = await repository.commit("two of them change");
  return { repository, base, head, [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose]() };
}
