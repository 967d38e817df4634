/** A place and how much the integrand there counts. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

const ORDER = 16;
const UNIT_NODES = unitNodes(ORDER);

/** Nodes of a quadrature over `from` … `to`: panels no wider than `widest`, each with 16 Gauss–Legendre nodes. */
export function quadratureNodes(from: number, to: number, widest: number): readonly Node[] {
  const panels = Math.max(1, Math.ceil((to - from) / widest));
  const half = (to - from) / panels / 2;
  return Array.from({ length: panels }, (_, panel) => from + (2 * panel + 1) * half).flatMap((middle) =>
    UNIT_NODES.map(({ at, weight }) => ({ at: middle + half * at, weight: half * weight })),
  );
}

/** Gauss–Legendre nodes on -1 … 1: the roots of the Legendre polynomial, by Newton's method. */
function unitNodes(order: number): readonly Node[] {
  return Array.from({ length: order }, (_, index) => {
    let at = Math.cos((Math.PI * (index + 0.75)) / (order + 0.5));
    let slope = 0;
    for (let step = 0; step < 6; step++) {
      const [value, before] = legendre(order, at);
      slope = (order * (at * value - before)) / (at * at - 1);
      at -= value / slope;
    }
    return { at, weight: 2 / ((1 - at * at) * slope * slope) };
  });
}

/** The Legendre polynomials of this order and the one before at x. */
function legendre(order: number, x: number): readonly [number, number] {
  let [value, before] = [x, 1];
  for (let degree = 2; degree <= order; degree++)
    [value, before] = [((2 * degree - 1) * x * value - (degree - 1) * before) / degree, value];
  return [value, before];
}
