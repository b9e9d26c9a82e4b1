package org.learningcities.compare;

import java.util.List;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.casestudy.ObstacleRepository;
import org.learningcities.casestudy.Question;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionRepository;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;

/** The answers of all cities to one question: one page, at the address of the question and at that of the comparison. */
@Service
class Answers {

    private final ChapterRepository chapters;
    private final RegionRepository regions;
    private final ObstacleRepository obstacles;
    private final Words words;

    Answers(ChapterRepository chapters, RegionRepository regions, ObstacleRepository obstacles, Words words) {
        this.chapters = chapters;
        this.regions = regions;
        this.obstacles = obstacles;
        this.words = words;
    }

    /** To be called within a transaction; "path" is the address that was asked for. */
    QuestionPage page(
            Question question, List<Question> all, List<CitySummary> cities, String path, Parameters parameters) {
        return QuestionPage.of(
                question,
                all,
                chapters.findByQuestion(question.key()),
                cities,
                regions.findAll(),
                obstacles.findAll(),
                path,
                parameters,
                words);
    }
}
