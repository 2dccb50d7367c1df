package journey.dsl.rules;

import journey.dsl.model.SourceFile;

/** A rule about the text of each file: what it needs to know of others are their names. */
public abstract non-sealed class FileRule extends Rule {
	/** A rule about files. */
	protected FileRule(RuleKind kind, Severity severity) {
		super(kind, severity);
	}

	/** Reports what is missing or contradictory in {@code file}. */
	public abstract void check(SourceFile file, RuleContext context);
}
