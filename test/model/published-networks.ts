import { type Bytes, graph, initializer, message, model, number, opset, text, value } from "./onnx-bytes.ts";

/**
 * Networks as their papers and torchvision describe them, written layer by layer without one weight: initializers tell
 * their sizes alone. ResNet-50 v1.5 has the stride in the 3×3 convolution of a block, as torchvision's and MLPerf's.
 */
export const RESNET50 = () => new Network().build(resnet50);
export const MOBILENET_V2 = () => new Network().build(mobilenetV2);
export const EFFICIENTNET_B0 = () => new Network().build(efficientnetB0);

const INTEGERS = 7;
const integers = (name: string, ...all: readonly number[]): Bytes =>
  message(5, text(1, name), number(20, INTEGERS), ...all.map((one) => number(8, one)));

/** Where a tensor is: its name and its channels. */
interface Spot {
  readonly name: string;
  readonly channels: number;
}

class Network {
  readonly #parts: Bytes[] = [];
  #count = 0;

  build(describe: (network: Network, input: Spot) => Spot): Uint8Array {
    const last = describe(this, { name: "image", channels: 3 });
    const ends = [value(11, "image", 1, ["batch", 3, 224, 224]), value(12, last.name, 1, ["batch", last.channels])];
    return model(opset(13), graph(...this.#parts, ...ends));
  }

  weight(...sizes: readonly number[]): string {
    const name = `w${this.#count++}`;
    this.#parts.push(initializer(name, ...sizes.map((size) => number(1, size)), number(2, 1)));
    return name;
  }

  node(type: string, inputs: readonly string[], channels: number, ...attributes: readonly Bytes[]): Spot {
    const name = `t${this.#count++}`;
    const ends = [...inputs.map((input) => text(1, input)), text(2, name)];
    this.#parts.push(message(1, ...ends, text(4, type), ...attributes));
    return { name, channels };
  }

  convolution(from: Spot, channels: number, kernel: number, stride = 1, groups = 1): Spot {
    const weight = this.weight(channels, from.channels / groups, kernel, kernel);
    const pad = (kernel - 1) / 2;
    const shape = [integers("kernel_shape", kernel, kernel), integers("pads", pad, pad, pad, pad)];
    const rest = [integers("strides", stride, stride), message(5, text(1, "group"), number(3, groups))];
    const made = this.node("Conv", [from.name, weight], channels, ...shape, ...rest);
    const normal = [1, 2, 3, 4].map(() => this.weight(channels));
    return this.node("BatchNormalization", [made.name, ...normal], channels);
  }

  activated(type: string, from: Spot): Spot {
    return this.node(type, [from.name], from.channels);
  }

  swish(from: Spot): Spot {
    return this.node("Mul", [from.name, this.activated("Sigmoid", from).name], from.channels);
  }

  add(a: Spot, b: Spot): Spot {
    return this.node("Add", [a.name, b.name], a.channels);
  }

  classifier(from: Spot): Spot {
    const flat = this.activated("Flatten", this.activated("GlobalAveragePool", from));
    const transposed = message(5, text(1, "transB"), number(3, 1));
    return this.node("Gemm", [flat.name, this.weight(1_000, from.channels), this.weight(1_000)], 1_000, transposed);
  }

  /** Squeeze and excitation: convolutions with bias of the mean of each channel. */
  excited(from: Spot, squeezed: number): Spot {
    const pooled = this.activated("GlobalAveragePool", from);
    const narrow = [this.weight(squeezed, from.channels, 1, 1), this.weight(squeezed)];
    const less = this.swish(this.node("Conv", [pooled.name, ...narrow], squeezed));
    const wide = [this.weight(from.channels, squeezed, 1, 1), this.weight(from.channels)];
    const gate = this.activated("Sigmoid", this.node("Conv", [less.name, ...wide], from.channels));
    return this.node("Mul", [from.name, gate.name], from.channels);
  }
}

/** He et al., arXiv 1512.03385, table 1, with the stride of torchvision's. */
function resnet50(net: Network, input: Spot): Spot {
  const stem = net.activated("Relu", net.convolution(input, 64, 7, 2));
  const pool = [integers("kernel_shape", 3, 3), integers("strides", 2, 2), integers("pads", 1, 1, 1, 1)];
  let at = net.node("MaxPool", [stem.name], 64, ...pool);
  for (const [width, blocks] of [
    [64, 3],
    [128, 4],
    [256, 6],
    [512, 3],
  ] as const) {
    for (let block = 0; block < blocks; block += 1) {
      const stride = block === 0 && width > 64 ? 2 : 1;
      const narrow = net.activated("Relu", net.convolution(at, width, 1));
      const mid = net.activated("Relu", net.convolution(narrow, width, 3, stride));
      const wide = net.convolution(mid, 4 * width, 1);
      const beside = block === 0 ? net.convolution(at, 4 * width, 1, stride) : at;
      at = net.activated("Relu", net.add(wide, beside));
    }
  }
  return net.classifier(at);
}

/** Sandler et al., arXiv 1801.04381, table 2: expansion, channels, repeats, stride. */
function mobilenetV2(net: Network, input: Spot): Spot {
  const rows = [
    [1, 16, 1, 1],
    [6, 24, 2, 2],
    [6, 32, 3, 2],
    [6, 64, 4, 2],
    [6, 96, 3, 1],
    [6, 160, 3, 2],
    [6, 320, 1, 1],
  ] as const;
  let at = net.activated("Clip", net.convolution(input, 32, 3, 2));
  for (const [expansion, channels, repeats, first] of rows) {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const hidden = at.channels * expansion;
      const wide = expansion === 1 ? at : net.activated("Clip", net.convolution(at, hidden, 1));
      const deep = net.activated("Clip", net.convolution(wide, hidden, 3, repeat === 0 ? first : 1, hidden));
      const narrow = net.convolution(deep, channels, 1);
      at = repeat > 0 ? net.add(narrow, at) : narrow;
    }
  }
  return net.classifier(net.activated("Clip", net.convolution(at, 1_280, 1)));
}

/** Tan and Le, arXiv 1905.11946, table 1: expansion, kernel, channels, repeats, stride. */
function efficientnetB0(net: Network, input: Spot): Spot {
  const rows = [
    [1, 3, 16, 1, 1],
    [6, 3, 24, 2, 2],
    [6, 5, 40, 2, 2],
    [6, 3, 80, 3, 2],
    [6, 5, 112, 3, 1],
    [6, 5, 192, 4, 2],
    [6, 3, 320, 1, 1],
  ] as const;
  let at = net.swish(net.convolution(input, 32, 3, 2));
  for (const [expansion, kernel, channels, repeats, first] of rows) {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const hidden = at.channels * expansion;
      const wide = expansion === 1 ? at : net.swish(net.convolution(at, hidden, 1));
      const deep = net.swish(net.convolution(wide, hidden, kernel, repeat === 0 ? first : 1, hidden));
      const narrow = net.convolution(net.excited(deep, at.channels / 4), channels, 1);
      at = repeat > 0 ? net.add(narrow, at) : narrow;
    }
  }
  return net.classifier(net.swish(net.convolution(at, 1_280, 1)));
}
