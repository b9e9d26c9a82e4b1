package org.learningcities.api;

import org.learningcities.web.Problem;
import org.learningcities.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells programs what went wrong in a form that they read; what no controller sees, the shell tells in the same form. */
@ControllerAdvice(basePackageClasses = ApiAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    private static final Logger log = LoggerFactory.getLogger(ApiAdvice.class);

    /** Seconds after which it is worth another try. */
    private static final String RETRY_AFTER = "10";

    private final Words words;

    ApiAdvice(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ProblemException refused) {
        return refused.problem().answer();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> databaseGone(Exception failure) {
        log.warn("The database or the index does not answer: {}", failure.getMessage());
        ResponseEntity<byte[]> answer =
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE.value(), words).answer();
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .body(answer.getBody());
    }
}
