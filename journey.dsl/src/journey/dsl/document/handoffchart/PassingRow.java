package journey.dsl.document.handoffchart;

/**
 * A row of the chart.
 *
 * @param passing who hands what to whom
 * @param arrow how it is drawn
 */
public record PassingRow(Passing passing, Arrow arrow) {}
