/** Distance from 0 up to which the middle approximation holds: the upper quartile of the normal distribution. */
const QUARTILE = 0.67448975;
const FAR = Math.sqrt(32);
/** Beyond this the tail is below the smallest double. */
const BEYOND = 39;
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/**
 * Probability that a standard normal value is at most `z`, with about 15 significant digits also where it is tiny
 * (z = -38 gives 2.9e-316).
 *
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631-637, in the
 * arrangement of Cody's ANORM (ACM TOMS 715, 1993).
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const distance = Math.abs(z);
  if (distance <= QUARTILE) return 0.5 + z * ratio(CENTRE, z * z);
  const tail =
    distance > BEYOND ? 0 : gaussian(distance) * (distance <= FAR ? ratio(SHOULDER, distance) : far(distance));
  return z < 0 ? tail : 1 - tail;
}

/**
 * The value that a standard normal variable exceeds with probability `1 - p`; -Infinity at 0 and Infinity at 1.
 *
 * Source: M. J. Wichura, Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics 37
 * (1988) 477-484, routine PPND16: about 16 significant digits.
 */
export function normalQuantile(p: number): number {
  const fromHalf = p - 0.5;
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * ratio(NEAR_HALF, 0.180625 - fromHalf * fromHalf);
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const depth = Math.sqrt(-Math.log(tail));
  const distance = depth <= 5 ? ratio(IN_TAIL, depth - 1.6) : ratio(DEEP_IN_TAIL, depth - 5);
  return fromHalf < 0 ? -distance : distance;
}

/** The density at `z`, without its constant, split so that the square of a large z keeps its digits. */
function gaussian(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (z - coarse) * (z + coarse));
}

/** Mills' ratio times the density's constant, far out. */
function far(distance: number): number {
  const square = 1 / (distance * distance);
  return (INVERSE_ROOT_TWO_PI - square * ratio(REMOTE, square)) / distance;
}

/** A quotient of two polynomials, coefficients from the highest power down. */
interface Rational {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

function ratio({ over, under }: Rational, x: number): number {
  return polynomial(over, x) / polynomial(under, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRE: Rational = {
  over: [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  under: [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
};
const SHOULDER: Rational = {
  over: [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  under: [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
};
const REMOTE: Rational = {
  over: [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
  ],
  under: [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5],
};
const NEAR_HALF: Rational = {
  over: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  under: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const IN_TAIL: Rational = {
  over: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  under: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const DEEP_IN_TAIL: Rational = {
  over: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  under: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};
