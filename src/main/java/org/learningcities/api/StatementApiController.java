package org.learningcities.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningcities.casestudy.Question;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.data.StoryTables;
import org.learningcities.source.RetiredStatementRepository;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementRepository;
import org.learningcities.web.Parameters;
import org.learningcities.web.Problem;
import org.learningcities.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statements of all texts; a withdrawn one is said to be gone. */
@RestController
@RequestMapping(path = Resource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class StatementApiController {

    private final StatementRepository statements;
    private final RetiredStatementRepository retired;
    private final QuestionRepository questions;
    private final Narrowing narrowing;
    private final ApiAnswers answers;
    private final Words words;

    StatementApiController(
            StatementRepository statements,
            RetiredStatementRepository retired,
            QuestionRepository questions,
            Narrowing narrowing,
            ApiAnswers answers,
            Words words) {
        this.statements = statements;
        this.retired = retired;
        this.questions = questions;
        this.narrowing = narrowing;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/statements")
    @Gives(
            value = "StatementList",
            in = "statements",
            asks = {Asks.CITY, Asks.QUESTION, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listStatements(Parameters parameters) {
        Function<String, String> before = path -> path.substring(0, path.indexOf('/'));
        List<Statement> ofCities =
                narrowing.byCity(statements.findByStart(""), statement -> before.apply(statement.id()), parameters);
        List<Statement> chosen = Narrowing.by(
                Asks.QUESTION,
                ofCities,
                statement -> statement.chapter() == null
                        ? ""
                        : statement.chapter().substring(statement.chapter().indexOf('/') + 1),
                questions.findAll().stream().map(Question::key).toList(),
                parameters);
        return answers.list(StoryTables.STATEMENTS, chosen, Statement::sources, parameters);
    }

    @GetMapping("/statements/{city}/{key}")
    @Gives(
            value = "Statement",
            in = "statements",
            example = {"cork", "lead"})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getStatement(
            @PathVariable String city, @PathVariable String key, Parameters parameters) {
        Optional<String> id = Narrowing.id(city, key);
        id.flatMap(retired::findById).ifPresent(statement -> {
            String why = words.get("statement.withdrawn.sentence", statement.why());
            throw new ProblemException(new Problem(HttpStatus.GONE.value(), why, List.of()));
        });
        return answers.one(StoryTables.STATEMENTS, id.flatMap(statements::findById), Statement::sources, parameters);
    }
}
