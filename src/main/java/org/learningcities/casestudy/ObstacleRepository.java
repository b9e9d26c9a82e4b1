package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.source.Statement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The obstacles, and the statements that speak of them. */
public interface ObstacleRepository extends Repository<Obstacle, String> {

    /** A statement with the chapter that it stands in. */
    record Told(Chapter chapter, Statement statement) {}

    /** How many statements of how many cities speak of an obstacle. */
    record ObstacleCount(String obstacle, long statements, long cities) {}

    @Query("select o from Obstacle o order by o.position")
    List<Obstacle> findAll();

    @Query("""
            select new org.learningcities.casestudy.ObstacleRepository$Told(c, s)
            from Chapter c join c.city y join c.question q join c.statements s join s.obstacles o
            where o = :obstacle order by y.name, q.position, s.position""")
    List<Told> findTold(String obstacle);

    @Query("""
            select new org.learningcities.casestudy.ObstacleRepository$ObstacleCount(
                o, count(s), count(distinct c.city.slug))
            from Chapter c join c.statements s join s.obstacles o group by o""")
    List<ObstacleCount> count();
}
