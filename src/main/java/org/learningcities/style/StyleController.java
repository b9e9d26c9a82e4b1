package org.learningcities.style;

import org.learningcities.web.Assets;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The style page; it needs no database. */
@Controller
@MenuEntry(MenuEntry.Entry.ABOUT)
class StyleController {

    private final Assets assets;
    private final Words words;

    StyleController(Assets assets, Words words) {
        this.assets = assets;
        this.words = words;
    }

    @GetMapping(Sample.PAGE)
    public String show(Model model) {
        model.addAttribute("page", StylePage.of(assets.href("img/world.svg"), words));
        return "style/show";
    }
}
