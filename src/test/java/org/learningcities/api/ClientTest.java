package org.learningcities.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.CityFile;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.CitiesApi;
import org.openapitools.client.api.CompareApi;
import org.openapitools.client.api.SearchApi;
import org.openapitools.client.api.StatementsApi;
import org.openapitools.client.model.City;
import org.openapitools.client.model.Statement;
import org.springframework.beans.factory.annotation.Autowired;

/** A client that was generated from the released description works with the portal as it is now. */
@PortalTest
class ClientTest {

    @Autowired
    Visitor visitor;

    private ApiClient client;

    @BeforeEach
    void point() {
        client = new ApiClient();
        client.updateBaseUri(visitor.address(""));
    }

    @Test
    void listsTwelveCities() throws ApiException {
        assertThat(new CitiesApi(client)
                        .listCities(null, null, null, null, null)
                        .getItems())
                .hasSize(12)
                .extracting(City::getCity)
                .containsExactlyInAnyOrderElementsOf(
                        CityFile.all().stream().map(CityFile::slug).toList());
    }

    @Test
    void readsStatementsWithTheirSources() throws ApiException {
        Statement lead = new StatementsApi(client).getStatement("cork", "lead");

        assertThat(lead.getText()).startsWith("Cork is Ireland's second city");
        assertThat(lead.getReferences()).hasSize(lead.getSources().size()).allSatisfy(source -> {
            assertThat(source.getTitle()).isNotBlank();
            assertThat(lead.getSources()).contains(source.getSource());
        });
    }

    @Test
    void searchesAndCompares() throws ApiException {
        assertThat(new SearchApi(client)
                        .search(
                                "festival",
                                List.of("initiative", "city"),
                                null,
                                null,
                                List.of("cork"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .getItems())
                .isNotEmpty();
        assertThat(new CompareApi(client)
                        .compare(List.of("cork", "swansea"), null, List.of("numbers"), null)
                        .getVerdicts())
                .isNotEmpty();
    }

    @Test
    void hearsWhatIsAllowed() {
        assertThatThrownBy(() -> new CitiesApi(client).listCities(List.of("atlantis"), null, null, null, null))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(400);
                    assertThat(refused.getResponseBody()).contains("region", "atlantis", "arab-states");
                });
    }
}
