// src/bench/user-error.ts
/**
* Something the user can mend: wrong usage, configuration, input file or environment. The message is one sentence
* that names the file, the place in it, what is wrong and what to do. Commands turn it into exit code 2; a stack
* trace is never shown for it.
*/
var UserError = class extends Error {
	name = "UserError";
	/** Further sentences of the same kind, when several faults were found in one pass (a configuration reports all). */
	others;
	constructor(message, others = []) {
		super(message);
		this.others = others;
	}
	/** Every sentence, first fault first. */
	get sentences() {
		return [this.message, ...this.others];
	}
};

export { UserError as t };