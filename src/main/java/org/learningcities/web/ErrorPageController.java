package org.learningcities.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows every error of the server in the portal's own style. */
@Controller
class ErrorPageController implements ErrorController {

    /** Seconds after which a visitor may try again when the portal cannot answer just now. */
    static final String RETRY_AFTER = "10";

    private final Words words;

    ErrorPageController(Words words) {
        this.words = words;
    }

    /** To a program it writes the answer itself. */
    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (Problem.isDueAt(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(Problem.of(status, words).json().getBytes(StandardCharsets.UTF_8));
            return null;
        }
        model.addAttribute("page", ErrorPage.of(status, List.of(), words));
        return "error/show";
    }
}
