package org.learningcities.search;

import java.net.URI;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.client.methods.HttpRequestWrapper;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.springframework.stereotype.Component;

/**
 * Has OpenSearch score by how often a word is used in all indexes together, as Lucene does: each kind of hit has an index of its
 * own, and their scores are held against each other.
 */
@OnOpenSearch
@Component("portalRequests")
class OpenSearchRequests implements ElasticsearchHttpClientConfigurer {

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        context.clientBuilder().addInterceptorFirst((HttpRequestInterceptor) (request, about) -> globalScores(request));
    }

    private static void globalScores(HttpRequest request) {
        if (request instanceof HttpRequestWrapper search
                && search.getURI().getPath().endsWith("/_search")) {
            String asked = search.getURI().toString();
            search.setURI(URI.create(asked + (asked.contains("?") ? "&" : "?") + "search_type=dfs_query_then_fetch"));
        }
    }
}
