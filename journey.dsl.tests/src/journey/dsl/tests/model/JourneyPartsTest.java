package journey.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Element;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** Whatever has a name and stands in a journey is one of its parts: rules, allowances, names and links go by them. */
class JourneyPartsTest {
	private static final String TEXT = """
			team sales
			journey order "I order" {
			  owner sales
			  touchpoint ask "I ask"
			  stage buy "Buying" {
			    moment sign "I sign"
			  }
			  hand-off over from sales to sales after sign
			  hazard late at sign
			  action improve improves sign
			}
			""";

	@Test
	void everyListOfElementsIsAmongTheParts() throws ReflectiveOperationException {
		Journey journey = Texts.model(TEXT).journeys().get(0);
		List<RecordComponent> lists = Arrays.stream(Journey.class.getRecordComponents())
				.filter(JourneyPartsTest::isOfElements).toList();
		assertThat(lists).extracting(RecordComponent::getName).contains("stages", "handOffs", "hazards", "actions");
		for (RecordComponent list : lists) {
			List<?> elements = (List<?>) list.getAccessor().invoke(journey);
			assertThat(elements).as("the text of this test has no " + list.getName()).isNotEmpty();
			assertThat(journey.parts()).containsAll(elements.stream().map(Element.class::cast).toList());
		}
	}

	@Test
	void aStageStandsBeforeItsSteps() {
		Journey journey = Texts.model(TEXT).journeys().get(0);
		Stage buying = journey.stages().get(1);
		assertThat(journey.parts()).containsSubsequence(buying, buying.steps().get(0)).containsAll(journey.steps());
	}

	private static boolean isOfElements(RecordComponent part) {
		return part.getGenericType() instanceof ParameterizedType generic && generic.getRawType() == List.class
				&& generic.getActualTypeArguments()[0] instanceof Class<?> type && Element.class.isAssignableFrom(type);
	}
}
