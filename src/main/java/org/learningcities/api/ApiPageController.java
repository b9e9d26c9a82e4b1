package org.learningcities.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Words;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The page about the API, for people. */
@Controller
@MenuEntry(MenuEntry.Entry.ABOUT)
class ApiPageController implements Listed {

    private final OpenApiWebMvcResource description;
    private final Words words;

    ApiPageController(OpenApiWebMvcResource description, Words words) {
        this.description = description;
        this.words = words;
    }

    @GetMapping(ApiPage.PATH)
    public String show(HttpServletRequest request, Model model) throws JsonProcessingException {
        byte[] api = description.openapiJson(request, ApiPage.PATH, LocaleContextHolder.getLocale());
        model.addAttribute("page", ApiPage.of(JsonMapper.shared().readTree(api), words));
        return "api/show";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(ApiPage.PATH);
    }
}
