package org.learningcities.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learningcities.citation.Citations;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells springdoc what it cannot read from the controllers: which parameters a route reads, and what it gives. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** Of the API, not of the portal: the first number is in its path, the second grows with what is added. */
    static final String VERSION = "1.0";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Parameters.class);
    }

    @Bean
    OperationCustomizer routesOfTheApi(Words words) {
        return (operation, method) -> {
            Gives gives = method.getMethodAnnotation(Gives.class);
            return gives == null ? operation : described(operation, gives, words);
        };
    }

    @Bean
    OpenApiCustomizer wholeOfTheApi(Addresses addresses, Words words) {
        return api -> {
            api.info(new Info()
                    .title(words.get("api.name"))
                    .description(words.get("api.description"))
                    .version(VERSION)
                    .license(new License().name("CC BY-SA 4.0").url(Citations.LICENCE)));
            api.servers(List.of(new Server().url(addresses.of(""))));
            api.tags(Arrays.stream(Resource.values())
                    .map(resource -> new Tag().name(resource.group()))
                    .toList());
            api.getComponents().setSchemas(new Schemas(words).all());
        };
    }

    private static Operation described(Operation operation, Gives gives, Words words) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            for (int i = 0; i < gives.example().length; i++) {
                parameters.add(operation
                        .getParameters()
                        .get(i)
                        .schema(Schemas.type("string"))
                        .example(gives.example()[i]));
            }
        }
        for (Asks asks : gives.asks()) {
            boolean required = gives.value().equals("Comparison") && asks == Asks.CITY;
            parameters.add(parameter(asks, words).required(required));
        }
        ApiResponses responses = new ApiResponses()
                .addApiResponse("200", response("application/json", gives.value(), words.get("api.response.200")));
        responses.addApiResponse("400", problem("400", words));
        if (gives.example().length > 0) {
            responses.addApiResponse("404", problem("404", words));
        }
        if (gives.value().equals(Resource.STATEMENT.type())) {
            responses.addApiResponse("410", problem("410", words));
        }
        responses.addApiResponse("503", problem("503", words));
        return operation
                .summary(words.get("api.route." + operation.getOperationId()))
                .tags(List.of(gives.in()))
                .parameters(parameters)
                .responses(responses);
    }

    private static Parameter parameter(Asks asks, Words words) {
        Schema<?> one = Schemas.type(asks.isNumber() ? "integer" : "string");
        Parameter parameter =
                new Parameter().name(asks.code()).in("query").description(words.get("api.asks." + asks.code()));
        if (asks.isRepeated()) {
            return parameter
                    .schema(Schemas.listOf(one))
                    .style(StyleEnum.FORM)
                    .explode(true)
                    .example(asks.example());
        }
        String example = asks.example().get(0);
        return parameter.schema(one).example(asks.isNumber() ? Integer.valueOf(example) : example);
    }

    private static ApiResponse problem(String status, Words words) {
        return response("application/problem+json", "Problem", words.get("api.response." + status));
    }

    private static ApiResponse response(String mediaType, String schema, String says) {
        return new ApiResponse()
                .description(says)
                .content(new Content().addMediaType(mediaType, new MediaType().schema(Schemas.to(schema))));
    }
}
