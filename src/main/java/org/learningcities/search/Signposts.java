package org.learningcities.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.shared.ContentChanged;
import org.learningcities.shared.Labels;
import org.learningcities.web.Link;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions and focal points that a query seems to be about, by meaning. */
@Component
class Signposts {

    private static final int MOST = 3;

    /** Similarity below which a page would only mislead. */
    private static final float NEAR = 0.2f;

    private final SentenceModel model;
    private final QuestionRepository questions;
    private final FocalPointRepository focalPoints;

    /** A page, which is named in the visitor's language, and the vector of what it is about, in English. */
    private record Post(Supplier<Link> link, float[] vector) {}

    private volatile List<Post> posts = List.of();

    Signposts(SentenceModel model, QuestionRepository questions, FocalPointRepository focalPoints) {
        this.model = model;
        this.questions = questions;
        this.focalPoints = focalPoints;
    }

    /** The pages nearest to a query, nearest first; none where search by meaning is off. */
    List<Link> to(String query) {
        float[] vector = model.ofQuery(query);
        if (vector == null) {
            return List.of();
        }
        if (posts.isEmpty()) {
            posts = Labels.inEnglish(this::all);
        }
        return posts.stream()
                .filter(post -> similarity(post.vector(), vector) >= NEAR)
                .sorted(Comparator.comparingDouble(post -> -similarity(post.vector(), vector)))
                .limit(MOST)
                .map(post -> post.link().get())
                .toList();
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        posts = List.of();
    }

    private List<Post> all() {
        List<Post> all = new ArrayList<>();
        questions
                .findAll()
                .forEach(question -> all.add(new Post(
                        () -> new Link(question.question(), "/questions/" + question.key()),
                        model.of(question.label() + ". " + question.question()))));
        focalPoints
                .findAll()
                .forEach(point -> all.add(new Post(
                        () -> new Link(point.code() + " " + point.label(), "/key-features/" + point.code()),
                        model.of(point.label() + ". " + point.question()))));
        return List.copyOf(all);
    }

    /** The cosine: both vectors have the length 1. */
    private static double similarity(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
