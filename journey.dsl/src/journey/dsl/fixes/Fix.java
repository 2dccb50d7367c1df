package journey.dsl.fixes;

import java.util.List;

/** How findings of one rule are mended. */
interface Fix {
	/** The ways to mend the finding, the best first; empty if there is none here. */
	List<Repair> repairs(FixContext context);
}
