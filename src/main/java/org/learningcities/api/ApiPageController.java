package org.learningcities.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page about the API, for people. */
@Controller
@MenuEntry(MenuEntry.Entry.ABOUT)
class ApiPageController implements Listed {

    private final ApiDocument description;
    private final Words words;

    ApiPageController(ApiDocument description, Words words) {
        this.description = description;
        this.words = words;
    }

    @GetMapping(ApiPage.PATH)
    public String show(HttpServletRequest request, Model model) {
        model.addAttribute("page", ApiPage.of(description.json(request), words));
        return "api/show";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(ApiPage.PATH);
    }
}
