package org.learningcities.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description as programs get it, to be read within the portal. */
@Component
class ApiDocument {

    private final OpenApiWebMvcResource springdoc;

    ApiDocument(OpenApiWebMvcResource springdoc) {
        this.springdoc = springdoc;
    }

    JsonNode json(HttpServletRequest request) {
        try {
            return JsonMapper.shared()
                    .readTree(springdoc.openapiJson(
                            request, Resource.PATH + "/openapi.json", LocaleContextHolder.getLocale()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
