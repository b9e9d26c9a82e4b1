package org.learningcities.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.learningcities.web.Assets;
import org.learningcities.web.EmbedCode;
import org.learningcities.web.MissingPageException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The cards: the only pages that other sites may frame. They have no script, no cookie and one small stylesheet. */
@Controller
class EmbedController {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final Embeds embeds;
    private final Assets assets;

    EmbedController(Embeds embeds, Assets assets) {
        this.embeds = embeds;
        this.assets = assets;
    }

    @GetMapping({EmbedCode.PATH + "/cities/{slug}", EmbedCode.PATH + "/initiatives/{city}/{slug}"})
    public String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        String path = request.getRequestURI().substring(EmbedCode.PATH.length());
        EmbedPage page = embeds.find(path).orElseThrow(() -> MissingPageException.of(path, List.of()));
        response.setHeader("Content-Security-Policy", POLICY);
        model.addAttribute("page", page);
        model.addAttribute("stylesheet", assets.href("css/embed.css"));
        return "embed/show";
    }
}
