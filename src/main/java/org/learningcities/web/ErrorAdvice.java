package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns a missing page into the one page that says so, and a database or an index that does not answer into "back soon". */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Words words;
    private final ShellInterceptor shell;

    ErrorAdvice(Words words, ShellInterceptor shell) {
        this.words = words;
        this.shell = shell;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView missing(MissingPageException missing, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, missing.nearest(), request);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.GONE)
    ModelAndView withdrawn(WithdrawnPageException withdrawn, HttpServletRequest request) {
        return page(withdrawn.page(), request);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing(NoResourceFoundException nothing, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, List.of(), request);
    }

    /** Only the health endpoint has Tomcat read the parameters; the pages read them more forgivingly. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ModelAndView unreadable(InvalidParameterException refused, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, List.of(), request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    ModelAndView databaseGone(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        log.warn("The database or the index does not answer: {}", failure.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, ErrorPageController.RETRY_AFTER);
        return page(HttpStatus.SERVICE_UNAVAILABLE, List.of(), request);
    }

    private ModelAndView page(HttpStatus status, List<Link> nearest, HttpServletRequest request) {
        return page(ErrorPage.of(status.value(), nearest, words), request);
    }

    private ModelAndView page(ErrorPage page, HttpServletRequest request) {
        return new ModelAndView("error/show")
                .addObject("page", page)
                .addObject("shell", shell.shell(this, Languages.of(request, words)));
    }
}
