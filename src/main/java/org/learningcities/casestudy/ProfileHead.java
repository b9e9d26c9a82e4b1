package org.learningcities.casestudy;

import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.LinkedData;
import org.learningcities.web.Words;

/** What a profile tells those who pass it on, list it or cite it. */
final class ProfileHead {

    private ProfileHead() {}

    static Head of(City city, Words words) {
        String country = city.country().name();
        String description = words.get("casestudy.description", city.name(), country, city.tagline());
        String path = CityListPage.PATH + "/" + city.slug();
        String picture = CitySummary.picture(city.slug());
        LinkedData.Organization portal = LinkedData.Organization.portal(words);
        return Head.of(
                        city.name(),
                        description,
                        path,
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.cities"), CityListPage.PATH))
                .citedAs(city.name())
                .withFeed(path + ".atom")
                .asEmbeddable()
                .withPicture(picture, words.get("city.picture", city.name(), country))
                .with(new LinkedData.Article(
                        city.name(),
                        description,
                        "en",
                        LinkedData.LICENCE,
                        new LinkedData.Address(path),
                        new LinkedData.Address(picture),
                        portal,
                        portal,
                        new LinkedData.City(
                                city.name(),
                                city.localName(),
                                new LinkedData.GeoCoordinates(city.latitude(), city.longitude()),
                                new LinkedData.Country(country))));
    }
}
