package org.learningcities.growth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningcities.testing.CityFile;

/** Names for made cities, and countries and regions for them to lie in. */
final class Places {

    /** A country by ISO 3166; the made cities in it all lie in the region. */
    record Country(String iso2, String iso3, String name, String region, boolean real) {}

    private static final List<String> ONSETS = List.of(
            "b", "br", "ch", "d", "f", "g", "gl", "h", "j", "k", "l", "m", "n", "p", "qu", "r", "s", "st", "t", "v");

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou", "é", "á", "ö");

    private static final List<String> ENDINGS =
            List.of("", "", "", "n", "r", "s", "l", "burgh", "ville", "pur", "stad", "grad", "ton", "mouth", "abad");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    /** Room for a number behind it. */
    private static final int LONGEST_SLUG = 70;

    private final Dice dice;
    private final List<Country> countries;
    private final Set<String> taken = new HashSet<>();

    Places(RealContent content, Dice dice) {
        this.dice = dice;
        this.countries = countries(content, dice);
        content.cities().forEach(city -> taken.add(city.slug()));
    }

    /** The real cities' countries lie where they do; each other one is dealt a region. */
    private static List<Country> countries(RealContent content, Dice dice) {
        Map<String, Country> countries = new LinkedHashMap<>();
        for (CityFile city : content.cities()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> country = (Map<String, Object>) city.data().get("country");
            String iso2 = CityFile.text(country, "iso2");
            countries.put(
                    iso2,
                    new Country(
                            iso2,
                            CityFile.text(country, "iso3"),
                            CityFile.text(country, "name"),
                            CityFile.text(city.data(), "region"),
                            true));
        }
        List<String> regions = countries.values().stream()
                .map(Country::region)
                .distinct()
                .sorted()
                .toList();
        for (String iso2 : Locale.getISOCountries()) {
            Locale country = new Locale("", iso2);
            countries.computeIfAbsent(
                    iso2,
                    key -> new Country(
                            iso2,
                            country.getISO3Country(),
                            country.getDisplayCountry(Locale.ENGLISH),
                            dice.any(regions),
                            false));
        }
        return new ArrayList<>(countries.values());
    }

    List<Country> countries() {
        return countries;
    }

    Country country() {
        return dice.any(countries);
    }

    /** A name that no other city has, nor one of the same slug. */
    String cityName() {
        String name = name();
        return taken.add(slug(name)) ? name : cityName();
    }

    /** A name for any place. */
    String name() {
        String name = word() + dice.any(ENDINGS);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = dice.between(2, 3); syllables > 0; syllables--) {
            word.append(dice.any(ONSETS)).append(dice.any(VOWELS));
        }
        return word.toString();
    }

    /** A name in another script: syllables of Hangul or Chinese characters. */
    String localName() {
        boolean hangul = dice.chance(0.5);
        StringBuilder name = new StringBuilder();
        for (int signs = dice.between(2, 3); signs > 0; signs--) {
            name.append((char) (hangul ? dice.between('가', '힣') : dice.between('一', '鿋')));
        }
        return name.toString();
    }

    static String slug(String name) {
        String plain = MARKS.matcher(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = NO_SLUG.matcher(plain).replaceAll("-").replaceAll("^-", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-$", "");
    }
}
