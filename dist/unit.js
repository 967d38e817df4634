import { A as METRICS, j as METRIC_NAMES } from "./result.js";
import { createHash } from "node:crypto";

// src/bench/digest.ts
/** SHA-256 of the bytes (a string counts as its UTF-8), as 64 lower-case hex digits. */
function sha256Hex(content) {
	return createHash("sha256").update(content).digest("hex");
}

// src/bench/canonical.ts
/** JSON with object keys in code-unit order and no white space, so that equal values have equal text (RFC 8785 for the values used here). */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).filter((entry) => entry[1] !== void 0);
		entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
		return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
	}
	return JSON.stringify(value);
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
/**
* Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
* This method is an improvement over the classical
* [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
* It aims at computing the sum of a list of numbers while correcting for
* floating-point errors. Traditionally, sums are calculated as many
* successive additions, each one with its own floating-point roundoff. These
* losses in precision add up as the number of numbers increases. This alternative
* algorithm is more accurate than the simple way of calculating sums by simple
* addition.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x input
* @return {number} sum of all input numbers
* @example
* sum([1, 2, 3]); // => 6
*/
function sum(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
/**
* The mean, _also known as average_,
* is the sum of all values over the number of values.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x sample of one or more data points
* @throws {Error} if the length of x is less than one
* @returns {number} mean
* @example
* mean([0, 10]); // => 5
*/
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
/**
* The sum of deviations to the Nth power.
* When n=2 it's the sum of squared deviations.
* When n=3 it's the sum of cubed deviations.
*
* @param {Array<number>} x
* @param {number} n power
* @returns {number} sum of nth power deviations
*
* @example
* var input = [1, 2, 3];
* // since the variance of a set is the mean squared
* // deviations, we can calculate that with sumNthPowerDeviations:
* sumNthPowerDeviations(input, 2) / input.length;
*/
function sumNthPowerDeviations(x, n) {
	var meanValue = mean(x);
	var sum = 0;
	var tempValue;
	var i;
	if (n === 2) for (i = 0; i < x.length; i++) {
		tempValue = x[i] - meanValue;
		sum += tempValue * tempValue;
	}
	else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
	return sum;
}
/**
* The [sample variance](https://en.wikipedia.org/wiki/Variance#Sample_variance)
* is the sum of squared deviations from the mean. The sample variance
* is distinguished from the variance by the usage of [Bessel's Correction](https://en.wikipedia.org/wiki/Bessel's_correction):
* instead of dividing the sum of squared deviations by the length of the input,
* it is divided by the length minus one. This corrects the bias in estimating
* a value from a set that you don't know if full.
*
* References:
* * [Wolfram MathWorld on Sample Variance](http://mathworld.wolfram.com/SampleVariance.html)
*
* @param {Array<number>} x a sample of two or more data points
* @throws {Error} if the length of x is less than 2
* @return {number} sample variance
* @example
* sampleVariance([1, 2, 3, 4, 5]); // => 2.5
*/
function sampleVariance(x) {
	if (x.length < 2) throw new Error("sampleVariance requires at least two data points");
	return sumNthPowerDeviations(x, 2) / (x.length - 1);
}
/**
* The [sample standard deviation](http://en.wikipedia.org/wiki/Standard_deviation#Sample_standard_deviation)
* is the square root of the sample variance.
*
* @param {Array<number>} x input array
* @returns {number} sample standard deviation
* @example
* sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9]).toFixed(2);
* // => '2.14'
*/
function sampleStandardDeviation(x) {
	var sampleVarianceX = sampleVariance(x);
	return Math.sqrt(sampleVarianceX);
}
/**
* This computes the maximum number in an array.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x sample of one or more data points
* @returns {number} maximum value
* @throws {Error} if the length of x is less than one
* @example
* max([1, 2, 3, 4]);
* // => 4
*/
function max(x) {
	if (x.length === 0) throw new Error("max requires at least one data point");
	var value = x[0];
	for (var i = 1; i < x.length; i++) if (x[i] > value) value = x[i];
	return value;
}
/**
* The min is the lowest number in the array.
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x sample of one or more data points
* @throws {Error} if the length of x is less than one
* @returns {number} minimum value
* @example
* min([1, 5, -10, 100, 2]); // => -10
*/
function min(x) {
	if (x.length === 0) throw new Error("min requires at least one data point");
	var value = x[0];
	for (var i = 1; i < x.length; i++) if (x[i] < value) value = x[i];
	return value;
}
/**
* This is the internal implementation of quantiles: when you know
* that the order is sorted, you don't need to re-sort it, and the computations
* are faster.
*
* This implements the linear interpolation method (type=7 in R/numpy),
* which is the default in numpy.percentile and R's quantile.
*
* @param {Array<number>} x sample of one or more data points
* @param {number} p desired quantile: a number between 0 to 1, inclusive
* @returns {number} quantile value
* @throws {Error} if p ix outside of the range from 0 to 1
* @throws {Error} if x is empty
* @example
* quantileSorted([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
*/
function quantileSorted(x, p) {
	var idx = (x.length - 1) * p;
	if (x.length === 0) throw new Error("quantile requires at least one data point.");
	else if (p < 0 || p > 1) throw new Error("quantiles must be between 0 and 1");
	else if (p === 1) return x[x.length - 1];
	else if (p === 0) return x[0];
	else if (idx % 1 !== 0) {
		var lower = Math.floor(idx);
		var upper = Math.ceil(idx);
		var fraction = idx - lower;
		return x[lower] + fraction * (x[upper] - x[lower]);
	} else return x[idx];
}
/**
* Rearrange items in `arr` so that all items in `[left, k]` range are the smallest.
* The `k`-th element will have the `(k - left + 1)`-th smallest value in `[left, right]`.
*
* Implements Floyd-Rivest selection algorithm https://en.wikipedia.org/wiki/Floyd-Rivest_algorithm
*
* @param {Array<number>} arr input array
* @param {number} k pivot index
* @param {number} [left] left index
* @param {number} [right] right index
* @returns {void} mutates input array
* @example
* var arr = [65, 28, 59, 33, 21, 56, 22, 95, 50, 12, 90, 53, 28, 77, 39];
* quickselect(arr, 8);
* // = [39, 28, 28, 33, 21, 12, 22, 50, 53, 56, 59, 65, 90, 77, 95]
*/
function quickselect(arr, k, left, right) {
	left = left || 0;
	right = right || arr.length - 1;
	while (right > left) {
		if (right - left > 600) {
			var n = right - left + 1;
			var m = k - left + 1;
			var z = Math.log(n);
			var s = .5 * Math.exp(2 * z / 3);
			var sd = .5 * Math.sqrt(z * s * (n - s) / n);
			if (m - n / 2 < 0) sd *= -1;
			quickselect(arr, k, Math.max(left, Math.floor(k - m * s / n + sd)), Math.min(right, Math.floor(k + (n - m) * s / n + sd)));
		}
		var t = arr[k];
		var i = left;
		var j = right;
		swap(arr, left, k);
		if (arr[right] > t) swap(arr, left, right);
		while (i < j) {
			swap(arr, i, j);
			i++;
			j--;
			while (arr[i] < t) i++;
			while (arr[j] > t) j--;
		}
		if (arr[left] === t) swap(arr, left, j);
		else {
			j++;
			swap(arr, j, right);
		}
		if (j <= k) left = j + 1;
		if (k <= j) right = j - 1;
	}
}
function swap(arr, i, j) {
	var tmp = arr[i];
	arr[i] = arr[j];
	arr[j] = tmp;
}
/**
* The [quantile](https://en.wikipedia.org/wiki/Quantile):
* this is a population quantile, since we assume to know the entire
* dataset in this library. This implementation uses linear interpolation,
* equivalent to R's type=7 and numpy's default percentile method.
*
* Sample is a one-dimensional array of numbers,
* and p is either a decimal number from 0 to 1 or an array of decimal
* numbers from 0 to 1.
* In terms of a k/q quantile, p = k/q - it's just dealing with fractions or dealing
* with decimal values.
* When p is an array, the result of the function is also an array containing the appropriate
* quantiles in input order
*
* @param {Array<number>} x sample of one or more numbers
* @param {Array<number> | number} p the desired quantile, as a number between 0 and 1
* @returns {number} quantile
* @example
* quantile([3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20], 0.5); // => 9
*/
function quantile(x, p) {
	var copy = x.slice();
	if (Array.isArray(p)) {
		multiQuantileSelect(copy, p);
		var results = [];
		for (var i = 0; i < p.length; i++) results[i] = quantileSorted(copy, p[i]);
		return results;
	} else {
		quantileSelect(copy, quantileIndex(copy.length, p), 0, copy.length - 1);
		return quantileSorted(copy, p);
	}
}
function quantileSelect(arr, k, left, right) {
	if (k % 1 === 0) quickselect(arr, k, left, right);
	else {
		k = Math.floor(k);
		quickselect(arr, k, left, right);
		quickselect(arr, k + 1, k + 1, right);
	}
}
function multiQuantileSelect(arr, p) {
	var positions = /* @__PURE__ */ new Set();
	for (var i = 0; i < p.length; i++) {
		var idx = quantileIndex(arr.length, p[i]);
		positions.add(Math.floor(idx));
		positions.add(Math.ceil(idx));
	}
	var indices = Array.from(positions).sort(compare);
	multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}
function multiselect(arr, indices, lo, hi, left, right) {
	if (lo > hi) return;
	var mid = lo + hi >> 1;
	quickselect(arr, indices[mid], left, right);
	multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
	multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}
function compare(a, b) {
	return a - b;
}
function quantileIndex(len, p) {
	var idx = (len - 1) * p;
	if (p === 1) return len - 1;
	else if (p === 0) return 0;
	else if (idx % 1 !== 0) return idx;
	else return idx;
}
/**
* The [median](http://en.wikipedia.org/wiki/Median) is
* the middle number of a list. This is often a good indicator of 'the middle'
* when there are outliers that skew the `mean()` value.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* The median isn't necessarily one of the elements in the list: the value
* can be the average of two elements if the list has an even length
* and the two central values are different.
*
* @param {Array<number>} x input
* @returns {number} median value
* @example
* median([10, 2, 5, 100, 2, 1]); // => 3.5
*/
function median(x) {
	return +quantile(x, .5);
}
/**
* The [Median Absolute Deviation](http://en.wikipedia.org/wiki/Median_absolute_deviation) is
* a robust measure of statistical
* dispersion. It is more resilient to outliers than the standard deviation.
*
* @param {Array<number>} x input array
* @returns {number} median absolute deviation
* @example
* medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]); // => 1
*/
function medianAbsoluteDeviation(x) {
	var medianValue = median(x);
	var medianAbsoluteDeviations = [];
	for (var i = 0; i < x.length; i++) medianAbsoluteDeviations.push(Math.abs(x[i] - medianValue));
	return median(medianAbsoluteDeviations);
}
/**
* The [median](http://en.wikipedia.org/wiki/Median) is
* the middle number of a list. This is often a good indicator of 'the middle'
* when there are outliers that skew the `mean()` value.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* The median isn't necessarily one of the elements in the list: the value
* can be the average of two elements if the list has an even length
* and the two central values are different.
*
* @param {Array<number>} sorted input
* @returns {number} median value
* @example
* medianSorted([10, 2, 5, 100, 2, 1]); // => 52.5
*/
function medianSorted(sorted) {
	return quantileSorted(sorted, .5);
}
/**
* [Bayesian Classifier](http://en.wikipedia.org/wiki/Naive_Bayes_classifier)
*
* This is a naïve bayesian classifier that takes
* singly-nested objects.
*
* @class
* @example
* var bayes = new BayesianClassifier();
* bayes.train({
*   species: 'Cat'
* }, 'animal');
* var result = bayes.score({
*   species: 'Cat'
* })
* // result
* // {
* //   animal: 1
* // }
*/
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
/**
* Train the classifier with a new item, which has a single
* dimension of Javascript literal keys and values.
*
* @param {Object} item an object with singly-deep properties
* @param {string} category the category this item belongs to
* @return {undefined} adds the item to the classifier
*/
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
/**
* Generate a score of how well this item matches all
* possible categories based on its attributes
*
* @param {Object} item an item in the same format as with train
* @returns {Object} of probabilities that this item belongs to a
* given category.
*/
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var COEFFICIENTS = [
	.9999999999999971,
	57.15623566586292,
	-59.59796035547549,
	14.136097974741746,
	-.4919138160976202,
	3399464998481189e-20,
	4652362892704858e-20,
	-9837447530487956e-20,
	.0001580887032249125,
	-.00021026444172410488,
	.00021743961811521265,
	-.0001643181065367639,
	8441822398385275e-20,
	-26190838401581408e-21,
	36899182659531625e-22
];
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
/**
* Compute the logarithm of the [gamma function](https://en.wikipedia.org/wiki/Gamma_function) of a value using Lanczos' approximation.
* This function takes as input any real-value n greater than 0.
* This function is useful for values of n too large for the normal gamma function (n > 165).
* The code is based on Lanczo's Gamma approximation, defined [here](http://my.fit.edu/~gabdo/gamma.txt).
*
* @param {number} n Any real number greater than zero.
* @returns {number} The logarithm of gamma of the input value.
*
* @example
* gammaln(500); // 2605.1158503617335
* gammaln(2.4); // 0.21685932244884043
*/
function gammaln(n) {
	if (n <= 0) return Number.POSITIVE_INFINITY;
	n--;
	var a = COEFFICIENTS[0];
	for (var i = 1; i < 15; i++) a += COEFFICIENTS[i] / (n + i);
	var tmp = g + .5 + n;
	return LOGSQRT2PI + Math.log(a) - tmp + (n + .5) * Math.log(tmp);
}
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
/**
* A standard normal table, also called the unit normal table or Z table,
* is a mathematical table for the values of Φ (phi), which are the values of
* the [cumulative distribution function](https://en.wikipedia.org/wiki/Normal_distribution#Cumulative_distribution_function)
* of the normal distribution. It is used to find the probability that a
* statistic is observed below, above, or between values on the standard
* normal distribution, and by extension, any normal distribution.
*/
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
/**
* This is a single-layer [Perceptron Classifier](http://en.wikipedia.org/wiki/Perceptron) that takes
* arrays of numbers and predicts whether they should be classified
* as either 0 or 1 (negative or positive examples).
* @class
* @example
* // Create the model
* var p = new PerceptronModel();
* // Train the model with input with a diagonal boundary.
* for (var i = 0; i < 5; i++) {
*     p.train([1, 1], 1);
*     p.train([0, 1], 0);
*     p.train([1, 0], 0);
*     p.train([0, 0], 0);
* }
* p.predict([0, 0]); // 0
* p.predict([0, 1]); // 0
* p.predict([1, 0]); // 0
* p.predict([1, 1]); // 1
*/
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
/**
* **Predict**: Use an array of features with the weight array and bias
* to predict whether an example is labeled 0 or 1.
*
* @param {Array<number>} features an array of features as numbers
* @returns {number|null} 1 if the score is over 0, otherwise 0; null if
* the model has not been trained on feature arrays of this length
*/
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
/**
* **Train** the classifier with a new example, which is
* a numeric array of features and a 0 or 1 label.
*
* @param {Array<number>} features an array of features as numbers
* @param {number} label either 0 or 1
* @returns {PerceptronModel|null} this, or null if the label is not 0 or 1
*/
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

// src/bench/scenario.ts
/** Samples of one query in multi-stream: MLPerf Inference's `samples_per_query`. */
const QUERY_SAMPLES = 8;
/** An inference of a whole batch; in multi-stream a query of eight samples, in as many inferences as its batch makes of them. */
function iterationContent({ scenario, parameters: { batch } }) {
	if (scenario !== "multi-stream") return {
		inferences: 1,
		samples: batch
	};
	return {
		inferences: 8 / batch,
		samples: 8
	};
}
const LATENCIES = [
	"latency",
	"latency-mean",
	"latency-trimmed-mean",
	"latency-p90",
	"latency-p95",
	"latency-p99"
];
const SUSTAINED = ["slowdown", "time-to-throttle"];
const ACCURACIES = METRIC_NAMES.filter((name) => METRICS[name].noise === "paired-images");
/** Metrics that a scenario does not have; it has all others. */
const LACKING = {
	"single-stream": new Set(SUSTAINED),
	"multi-stream": new Set(SUSTAINED),
	offline: /* @__PURE__ */ new Set([...LATENCIES, ...SUSTAINED]),
	"cold-start": /* @__PURE__ */ new Set([
		...LATENCIES.filter((name) => name !== "latency"),
		...SUSTAINED,
		...ACCURACIES,
		"throughput",
		"energy",
		"instructions"
	]),
	sustained: /* @__PURE__ */ new Set([
		...ACCURACIES,
		"energy",
		"instructions"
	])
};
/** Whether a benchmark of this scenario tells a metric at all. */
function hasMetric(scenario, metric) {
	return !LACKING[scenario].has(metric);
}
/**
* The metrics that gate in a scenario, of those that a policy names: it names them once for all scenarios, so offline, which
* has no latency, is held to its throughput where the policy names latency.
*/
function gatingIn(scenario, named) {
	const meant = [...named].map((metric) => scenario === "offline" && metric === "latency" ? "throughput" : metric);
	return [...new Set(meant)].filter((metric) => hasMetric(scenario, metric));
}
/** What stands for "latency" in the label of a metric: the time of another thing. */
const LATENCY_WORDS = {
	"single-stream": "latency",
	"multi-stream": "query latency",
	offline: "latency",
	"cold-start": "cold start",
	sustained: "settled latency"
};
/** What a metric is called in a scenario: `latency (median)`, `query latency (p99)`, `cold start`. */
function metricLabel(metric, { scenario }) {
	if (scenario === "cold-start" && metric === "latency") return LATENCY_WORDS[scenario];
	return METRICS[metric].label.replace(/^latency/, LATENCY_WORDS[scenario]);
}

// src/bench/repetition.ts
/** Every repetition of a measurement, those that do not count among them. */
function repetitionsOf({ launches, summedLaunches = [] }) {
	return launches.length > 0 ? launches : summedLaunches;
}

// src/stats/loader.ts
const HALF_LOG_TWO_PI = .9189385332046727;
/**
* x^a · y^b / B(a, b) for y = 1 - x, both given so that neither loses digits. Computed by Loader's saddle-point expansion,
* which keeps about 13 significant digits where logarithms of gamma functions would cancel (a and b of a million).
*
* Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), as in R's dbinom.
*/
function betaPower(x, y, a, b) {
	const n = a + b;
	const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
	return Math.exp(exponent) * Math.sqrt(a / n * (b / (2 * Math.PI)));
}
/** ln Γ(n + 1) less Stirling's approximation of it, for n > 0. */
function stirlingError(n) {
	if (n <= 15) return gammaln(n + 1) - (n + .5) * Math.log(n) + n - HALF_LOG_TWO_PI;
	const square = 1 / (n * n);
	return STIRLING.reduce((sum, coefficient) => sum * square + coefficient, 0) / n;
}
/** B(2j) / (2j (2j - 1)) for j from 8 down to 1: Stirling's series. */
const STIRLING = [
	-3617 / 122400,
	1 / 156,
	-691 / 360360,
	1 / 1188,
	-1 / 1680,
	1 / 1260,
	-1 / 360,
	1 / 12
];
/** x ln(x / expected) + expected - x, without cancellation where the two are close. */
function deviance(x, expected) {
	if (Math.abs(x - expected) >= .1 * (x + expected)) return x * Math.log(x / expected) + expected - x;
	const relative = (x - expected) / (x + expected);
	const square = relative * relative;
	let term = 2 * x * relative;
	let sum = (x - expected) * relative;
	for (let odd = 3;; odd += 2) {
		term *= square;
		const next = sum + term / odd;
		if (next === sum) return sum;
		sum = next;
	}
}

// src/stats/beta.ts
/**
* The `p` quantile of Beta(a, b); a, b at least 0.5. About 12 significant digits, of the distance to 1 as well as of the
* value, as far as a number near 1 can hold them.
*/
function betaQuantile(p, a, b) {
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	return 1 / (1 + Math.exp(-betaLogit({
		lower: p,
		upper: 1 - p
	}, a, b)));
}
/** I_x(a, b) and its complement for y = 1 - x, by the continued fraction that converges fast there. */
function betaTails(x, y, a, b) {
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (y <= 0) return {
		lower: 1,
		upper: 0
	};
	const power = betaPower(x, y, a, b);
	if (x <= (a + 1) / (a + b + 2)) {
		const lower = power / continuedFraction(x, y, a, b);
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = power / continuedFraction(y, x, b, a);
	return {
		lower: 1 - upper,
		upper
	};
}
const TINY = 1e-300;
const MOST_TERMS = 1e5;
/**
* x^a · y^b / B(a, b) divided by this is I_x(a, b), fast where x is below the mean: the even part of the usual continued
* fraction, whose terms are then all positive, by Lentz's method.
*
* Source: A. R. DiDonato, A. H. Morris, Algorithm 708, ACM Trans. Math. Softw. 18 (1992) 360-373, as in Boost's ibeta.
*/
function continuedFraction(x, y, a, b) {
	const beyond = a * y - b * x + 1;
	const term = (m) => m + m * (b - m) * x / (a + 2 * m - 1) + (a + m) * (beyond + m * (1 + y)) / (a + 2 * m + 1);
	let value = a * beyond / (a + 1);
	let c = value;
	let d = 0;
	for (let m = 1; m <= MOST_TERMS; m++) {
		const over = a + 2 * m - 1;
		const numerator = m * (a + m - 1) / over * ((a + b + m - 1) / over) * (b - m) * x * x;
		const addend = term(m);
		d = 1 / away(addend + numerator * d);
		c = away(addend + numerator / c);
		value *= c * d;
		if (Math.abs(c * d - 1) < 2 * Number.EPSILON) break;
	}
	return value;
}
/** Keeps a divisor of Lentz's method off 0. */
function away(divisor) {
	return Math.abs(divisor) < TINY ? TINY : divisor;
}
const FARTHEST_LOGIT = 745;
const MOST_STEPS = 200;
/**
* ln(x / (1 - x)) of the Beta(a, b) quantile with these tails: Newton's method on the logarithm of the smaller tail,
* inside a bracket that bisection narrows where a step leaves it. In the logit, the slope of a tail is
* {@link betaPower} over the tail, and both x and 1 - x keep their digits.
*/
function betaLogit(tails, a, b) {
	const byLower = tails.lower <= tails.upper;
	const goal = Math.log(byLower ? tails.lower : tails.upper);
	let [left, right] = [-745, FARTHEST_LOGIT];
	let logit = Math.log(a / b);
	for (let step = 0; step < MOST_STEPS; step++) {
		const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
		const found = betaTails(x, y, a, b);
		const tail = byLower ? found.lower : found.upper;
		const excess = byLower ? Math.log(tail) - goal : goal - Math.log(tail);
		if (excess < 0) left = logit;
		else right = logit;
		const newton = logit - excess * tail / betaPower(x, y, a, b);
		const next = newton > left && newton < right ? newton : (left + right) / 2;
		if (Math.abs(next - logit) <= 4 * Number.EPSILON * Math.max(1, Math.abs(logit))) return next;
		logit = next;
	}
	return logit;
}

// src/stats/normal.ts
/** Distance from 0 up to which the middle approximation holds: the upper quartile of the normal distribution. */
const QUARTILE = .67448975;
const FAR = Math.sqrt(32);
/** Beyond this the tail is below the smallest double. */
const BEYOND = 39;
const INVERSE_ROOT_TWO_PI = .3989422804014327;
/**
* Probability that a standard normal value is at most `z`, with about 15 significant digits also where it is tiny
* (z = -38 gives 2.9e-316).
*
* Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631-637, in the
* arrangement of Cody's ANORM (ACM TOMS 715, 1993).
*/
function normalCdf(z) {
	if (Number.isNaN(z)) return NaN;
	const distance = Math.abs(z);
	if (distance <= QUARTILE) return .5 + z * ratio(CENTRE, z * z);
	const tail = distance > BEYOND ? 0 : gaussian(distance) * (distance <= FAR ? ratio(SHOULDER, distance) : far(distance));
	return z < 0 ? tail : 1 - tail;
}
/**
* The value that a standard normal variable exceeds with probability `1 - p`; -Infinity at 0 and Infinity at 1.
*
* Source: M. J. Wichura, Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics 37
* (1988) 477-484, routine PPND16: about 16 significant digits.
*/
function normalQuantile(p) {
	const fromHalf = p - .5;
	if (Math.abs(fromHalf) <= .425) return fromHalf * ratio(NEAR_HALF, .180625 - fromHalf * fromHalf);
	if (!(p >= 0 && p <= 1)) return NaN;
	const tail = Math.min(p, 1 - p);
	if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	const depth = Math.sqrt(-Math.log(tail));
	const distance = depth <= 5 ? ratio(IN_TAIL, depth - 1.6) : ratio(DEEP_IN_TAIL, depth - 5);
	return fromHalf < 0 ? -distance : distance;
}
/** The density at `z`, without its constant, split so that the square of a large z keeps its digits. */
function gaussian(z) {
	const coarse = Math.trunc(z * 16) / 16;
	return Math.exp(-.5 * coarse * coarse) * Math.exp(-.5 * (z - coarse) * (z + coarse));
}
/** Mills' ratio times the density's constant, far out. */
function far(distance) {
	const square = 1 / (distance * distance);
	return (INVERSE_ROOT_TWO_PI - square * ratio(REMOTE, square)) / distance;
}
function ratio({ over, under }, x) {
	return polynomial(over, x) / polynomial(under, x);
}
function polynomial(coefficients, x) {
	return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
const CENTRE = {
	over: [
		.06568233791820745,
		2.2352520354606837,
		161.02823106855587,
		1067.6894854603709,
		18154.98125334356
	],
	under: [
		1,
		47.202581904688245,
		976.0985517377767,
		10260.932208618979,
		45507.78933502673
	]
};
const SHOULDER = {
	over: [
		1.0765576773720192e-8,
		.39894151208813466,
		8.883149794388377,
		93.50665613217785,
		597.2702763948002,
		2494.5375852903726,
		6848.190450536283,
		11602.65143764735,
		9842.714838383978
	],
	under: [
		1,
		22.266688044328117,
		235.387901782625,
		1519.3775994075547,
		6485.558298266761,
		18615.571640885097,
		34900.95272114598,
		38912.00328609327,
		19685.429676859992
	]
};
const REMOTE = {
	over: [
		.023073441764940174,
		.215898534057957,
		.12740116116024736,
		.022235277870649807,
		.0014216191932278934,
		29112874951168793e-21
	],
	under: [
		1,
		1.284260096144911,
		.4682382124808651,
		.06598813786892856,
		.0037823963320275824,
		7297515550839662e-20
	]
};
const NEAR_HALF = {
	over: [
		2509.0809287301227,
		33430.57558358813,
		67265.7709270087,
		45921.95393154987,
		13731.69376550946,
		1971.5909503065513,
		133.14166789178438,
		3.3871328727963665
	],
	under: [
		5226.495278852854,
		28729.085735721943,
		39307.89580009271,
		21213.794301586597,
		5394.196021424751,
		687.1870074920579,
		42.31333070160091,
		1
	]
};
const IN_TAIL = {
	over: [
		.0007745450142783414,
		.022723844989269184,
		.2417807251774506,
		1.2704582524523684,
		3.6478483247632045,
		5.769497221460691,
		4.630337846156546,
		1.4234371107496835
	],
	under: [
		1.0507500716444169e-9,
		.0005475938084995345,
		.015198666563616457,
		.14810397642748008,
		.6897673349851,
		1.6763848301838038,
		2.053191626637759,
		1
	]
};
const DEEP_IN_TAIL = {
	over: [
		2.0103343992922881e-7,
		27115555687434876e-21,
		.0012426609473880784,
		.026532189526576124,
		.29656057182850487,
		1.7848265399172913,
		5.463784911164114,
		6.657904643501103
	],
	under: [
		20442631033899397e-31,
		1.421511758316446e-7,
		18463183175100548e-21,
		.0007868691311456133,
		.014875361290850615,
		.1369298809227358,
		.599832206555888,
		1
	]
};

// src/bench/unit.ts
/** Base units in which values are stored: nanoseconds, bytes, inferences per second, joules, instructions, a number of things, a share of 1. */
const UNITS = [
	"ns",
	"bytes",
	"per-second",
	"joules",
	"instructions",
	"count",
	"share"
];
const STEPS = {
	ns: [
		[1, "ns"],
		[1e3, "µs"],
		[1e6, "ms"],
		[1e9, "s"]
	],
	bytes: [
		[1, "B"],
		[1024, "KiB"],
		[1024 ** 2, "MiB"],
		[1024 ** 3, "GiB"]
	],
	"per-second": [
		[1, "/s"],
		[1e3, "k/s"],
		[1e6, "M/s"]
	],
	joules: [
		[1e-6, "µJ"],
		[.001, "mJ"],
		[1, "J"],
		[1e3, "kJ"]
	],
	instructions: [
		[1, "instructions"],
		[1e3, "k instructions"],
		[1e6, "M instructions"],
		[1e9, "G instructions"]
	]
};
/** A value as a person would write it, three significant digits: `12.3 ms`, `4.51 MiB`, `96.2 %`. */
function formatValue(value, unit) {
	return withSymbol(value, scaleOf(value, unit), threeDigits(value, scaleOf(value, unit)));
}
/**
* Two values to be read beside each other: in the unit of the larger, three significant digits of each, and up to three more
* where only they show the difference: `1.24 ms` and `0.853 ms`, `1.240 ms` and `1.244 ms`.
*/
function formatValues(one, other, unit) {
	const finite = [one, other].filter(Number.isFinite).map(Math.abs);
	const scale = scaleOf(Math.max(0, ...finite), unit);
	const digits = [threeDigits(one, scale), threeDigits(other, scale)];
	const tell = (more) => [withSymbol(one, scale, digits[0] + more), withSymbol(other, scale, digits[1] + more)];
	const told = tell(0);
	if (one === other || told[0] !== told[1]) return told;
	return [
		1,
		2,
		3
	].map(tell).find(([first, second]) => first !== second) ?? told;
}
function scaleOf(value, unit) {
	if (unit === "count") return {
		size: 1,
		symbol: "",
		decimals: 0
	};
	if (unit === "share") return {
		size: .01,
		symbol: " %",
		decimals: 1
	};
	const steps = STEPS[unit];
	const [size, symbol] = steps.findLast(([step]) => Math.abs(value) >= step * .9995) ?? steps[0] ?? [1, ""];
	return {
		size,
		symbol: ` ${symbol}`,
		decimals: void 0
	};
}
function withSymbol(value, { size, symbol }, digits) {
	if (!Number.isFinite(value)) return String(value);
	return `${(value / size).toFixed(digits)}${symbol}`;
}
/** Digits behind the point that make three significant ones, as in 0.123, 1.23, 12.3, 123 and 1235, but at most nine. */
function threeDigits(value, { size, decimals }) {
	if (decimals !== void 0) return decimals;
	const magnitude = Math.abs(value / size);
	if (magnitude === 0 || !Number.isFinite(magnitude)) return 2;
	return Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(magnitude * 1.0005))));
}

export { sampleStandardDeviation as C, quantileSorted as S, sha256Hex as T, median as _, normalQuantile as a, min as b, betaTails as c, gatingIn as d, hasMetric as f, mean as g, max as h, normalCdf as i, betaPower as l, metricLabel as m, formatValue as n, betaLogit as o, iterationContent as p, formatValues as r, betaQuantile as s, UNITS as t, repetitionsOf as u, medianAbsoluteDeviation as v, canonicalJson as w, quantile as x, medianSorted as y };