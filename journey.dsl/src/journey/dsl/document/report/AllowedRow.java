package journey.dsl.document.report;

/** A finding that the text silences, and why that is fine. */
public record AllowedRow(FindingRow finding, String reason) {}
