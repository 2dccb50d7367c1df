package journey.dsl.tests.ide.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.flow.FlowHierarchy;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flow of a journey, step by step. */
class FlowHierarchyTest {
	private static final String LOAN = """
			outcome signs "Signs"
			journey loan "A loan" {
			  stage s {
			    touchpoint ask "I ask" { then desk 20% when "it is much" exit as signs 10% }
			    touchpoint offer "An offer" { back-to ask 5% }
			    touchpoint desk "The desk"
			  }
			}
			""";
	private static final String ZOOM = """
			journey outer "Outside" { stage s { touchpoint a sub-journey z "Zoom" of inner touchpoint c } }
			journey inner "Inside" { stage t { touchpoint x touchpoint y } }
			""";

	@Test
	void leadsWhereCustomersGo() {
		assertThat(outgoing(LOAN, "ask")).containsExactly(
				"The desk (20% · when it is much · A loan) by: then desk 20% when \"it is much\"",
				"Signs (10%) by: exit as signs 10%", "An offer (A loan) by: ask");
		assertThat(outgoing(LOAN, "offer")).containsExactly("I ask (back · 5% · A loan) by: back-to ask 5%",
				"The desk (A loan) by: offer");
		assertThat(outgoing(LOAN, "desk")).as("the end").isEmpty();
	}

	@Test
	void leadsWhereCustomersComeFrom() {
		assertThat(incoming(LOAN, "desk")).containsExactly(
				"I ask (20% · when it is much · A loan) by: then desk 20% when \"it is much\"",
				"An offer (A loan) by: offer");
		assertThat(incoming(LOAN, "ask")).containsExactly("An offer (back · 5% · A loan) by: back-to ask 5%");
	}

	@Test
	void aJourneyLeadsToItsFirstStep() {
		assertThat(outgoing(LOAN, "loan")).containsExactly("I ask (A loan) by: loan");
		assertThat(incoming(LOAN, "loan")).isEmpty();
	}

	@Test
	void stepsOfASubJourneyStandInItsPlace() {
		assertThat(outgoing(ZOOM, "a sub")).containsExactly("X (Inside) by: a");
		assertThat(incoming(ZOOM, "c }")).as("across the way out").containsExactly("Y (Inside) by: y");
		assertThat(outgoing(ZOOM, "z \"")).containsExactly("C (Outside) by: z");
		assertThat(incoming(ZOOM, "z \"")).containsExactly("A (Outside) by: a");
		assertThat(outgoing(ZOOM, "outer")).containsExactly("A (Outside) by: outer");
	}

	@Test
	void whoeverGoesOnStaysInTheFlowOfTheOuterJourney() {
		Opened opened = Opened.texts(ZOOM);
		CallHierarchyItem a = FlowHierarchy.prepare(opened.file(), ZOOM.indexOf("a sub")).get(0);
		CallHierarchyItem x = FlowHierarchy.outgoing(a, opened.workspace()).get(0).getTo();
		CallHierarchyItem y = FlowHierarchy.outgoing(x, opened.workspace()).get(0).getTo();

		assertThat(FlowHierarchy.outgoing(y, opened.workspace())).extracting(call -> call.getTo().getName())
				.containsExactly("C");
		assertThat(outgoing(ZOOM, "y }")).as("in the flow of the inner journey alone").isEmpty();
	}

	@Test
	void aSubJourneyThatIsNotThereIsAStep() {
		assertThat(outgoing("journey j { stage s { touchpoint a sub-journey b of nothing touchpoint c } }", "a sub"))
				.containsExactly("B (J) by: a");
	}

	@Test
	void anItemIsFoundAgainAfterItsWayThroughTheEditor() {
		Opened opened = Opened.texts(LOAN);
		Gson gson = new Gson();
		CallHierarchyItem item = gson.fromJson(gson.toJson(FlowHierarchy.prepare(opened.file(), LOAN.indexOf("ask"))),
				CallHierarchyItem[].class)[0];
		item.setData(gson.toJsonTree(item.getData()));

		assertThat(FlowHierarchy.outgoing(item, opened.workspace())).hasSize(3);
	}

	@Test
	void whatIsGoneLeadsNowhere() {
		Opened opened = Opened.texts(LOAN);
		CallHierarchyItem item = FlowHierarchy.prepare(opened.file(), LOAN.indexOf("ask")).get(0);
		OpenWorkspace other = Opened.texts(LOAN.replace("ask", "inquire")).workspace();

		assertThat(FlowHierarchy.outgoing(item, other)).isEmpty();
		assertThat(FlowHierarchy.incoming(item, other)).isEmpty();
		item.setData(null);
		assertThat(FlowHierarchy.outgoing(item, opened.workspace())).isEmpty();
	}

	@Test
	void beginsAtTheNameOrInsideTheStep() {
		assertThat(prepared(LOAN, "desk 20%")).containsExactly("The desk");
		assertThat(prepared(LOAN, "20%")).containsExactly("I ask");
		assertThat(prepared(LOAN, "stage")).containsExactly("A loan");
		assertThat(prepared(LOAN, "outcome")).isEmpty();
	}

	@Test
	void speaksTheLanguageOfTheWorkspace() {
		Opened opened = Opened.texts(Texts.settings("language = de"), LOAN);

		assertThat(FlowHierarchy.outgoing(FlowHierarchy.prepare(opened.file(), LOAN.indexOf("offer")).get(0),
				opened.workspace()).get(0).getTo().getDetail()).isEqualTo("zurück · 5% · A loan");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "journey j", "journey { stage { touchpoint } }", "stage s { touchpoint t { then } }",
			"journey j { stage s { sub-journey z of j touchpoint t { then z.t back-to t } } }",
			"journey a { stage s { sub-journey b of b } } journey b { stage s { sub-journey a of a } }"})
	void everyPositionOfABrokenTextCanBeAsked(String text) {
		OpenFile file = Opened.texts(text).file();
		for (int offset = 0; offset <= text.length(); offset++)
			for (CallHierarchyItem item : FlowHierarchy.prepare(file, offset)) assertSane(item, file.workspace());
	}

	@Test
	void whereOneStepLeadsToTheOtherComesFrom() {
		OpenWorkspace examples = Opened.examples();
		int calls = 0;
		for (Journey journey : examples.model().journeys())
			for (Step step : journey.steps())
				calls += assertSane(FlowHierarchy.prepare(examples.file(step.nameAt().file()).orElseThrow(),
						step.nameAt().offset()).get(0), examples);
		assertThat(calls).isGreaterThan(50);
	}

	private static int assertSane(CallHierarchyItem item, OpenWorkspace workspace) {
		List<CallHierarchyOutgoingCall> calls = FlowHierarchy.outgoing(item, workspace);
		for (CallHierarchyOutgoingCall call : calls) {
			assertThat(call.getTo().getName()).isNotBlank();
			assertThat(call.getFromRanges()).isNotEmpty();
			boolean isStep = !call.getTo().getData().equals("") && !item.getData().toString().endsWith("#");
			if (isStep)
				assertThat(FlowHierarchy.incoming(call.getTo(), workspace))
						.as(item.getName() + " → " + call.getTo().getName()).isNotEmpty();
		}
		FlowHierarchy.incoming(item, workspace).forEach(call -> assertThat(call.getFrom().getName()).isNotBlank());
		return calls.size();
	}

	private static List<String> prepared(String text, String words) {
		return FlowHierarchy.prepare(Opened.texts(text).file(), text.indexOf(words)).stream()
				.map(CallHierarchyItem::getName).toList();
	}

	private static List<String> outgoing(String text, String words) {
		Opened opened = Opened.texts(text);
		List<String> lines = new ArrayList<>();
		for (CallHierarchyItem item : FlowHierarchy.prepare(opened.file(), text.indexOf(words)))
			for (CallHierarchyOutgoingCall call : FlowHierarchy.outgoing(item, opened.workspace()))
				lines.add(call.getTo().getName() + " (" + call.getTo().getDetail() + ") by: "
						+ opened.words(call.getFromRanges().get(0)));
		return lines;
	}

	private static List<String> incoming(String text, String words) {
		Opened opened = Opened.texts(text);
		List<String> lines = new ArrayList<>();
		for (CallHierarchyItem item : FlowHierarchy.prepare(opened.file(), text.indexOf(words)))
			for (CallHierarchyIncomingCall call : FlowHierarchy.incoming(item, opened.workspace()))
				lines.add(call.getFrom().getName() + " (" + call.getFrom().getDetail() + ") by: "
						+ opened.words(call.getFromRanges().get(0)));
		return lines;
	}
}
