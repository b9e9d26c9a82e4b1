package org.learningcities.database;

import java.util.Optional;

/** What a database that refuses us says, by its SQLState, in words an operator can act on. */
record ConnectionRefusal(String place, String user) {

    /** The url without its query and any user:password before the host: either may hold a secret. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("[?].*", "").replaceFirst("//.*@", "//");
    }

    Optional<String> sentence(String sqlState) {
        return Optional.ofNullable(
                switch (sqlState) {
                    case "28P01" ->
                        "The database at %s refuses the password of user \"%s\"; correct spring.datasource.username or spring.datasource.password."
                                .formatted(place, user);
                    case "28000" ->
                        "The database at %s does not let user \"%s\" in; correct spring.datasource.username, or allow the user in its pg_hba.conf."
                                .formatted(place, user);
                    case "3D000" ->
                        "The server of %s has no database of that name; create it, or correct spring.datasource.url."
                                .formatted(place);
                    case "42501" ->
                        "User \"%s\" may not create the portal's tables in %s; make the user the owner of that database."
                                .formatted(user, place);
                    case "53300" ->
                        "The database at %s has no connection left to give; raise its max_connections, or lower spring.datasource.hikari.maximum-pool-size."
                                .formatted(place);
                    case "53100" ->
                        "The disk of the database at %s is full; make room there and start again.".formatted(place);
                    case "57P03" ->
                        "The database at %s is still starting or stopping; start the portal again when it is ready."
                                .formatted(place);
                    default -> sqlState.startsWith("08") ? unreachable() : null;
                });
    }

    private String unreachable() {
        return "No PostgreSQL answers at %s; start it, or correct spring.datasource.url.".formatted(place);
    }
}
