package org.learningcities.content;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a YAML text into JSON and remembers at which line each value stands. */
final class YamlFile {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private YamlFile(String name) {
        this.name = name;
    }

    /** Reads the text of the file of this name; throws a {@link ContentException} that names file and line. */
    static ContentFile read(String name, String text) {
        YamlFile file = new YamlFile(name);
        JsonNode root = file.parse(text);
        if (!file.problems.isEmpty()) {
            throw new ContentException(file.problems);
        }
        return new ContentFile(name, root, file.lines);
    }

    private JsonNode parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            return root == null ? JSON.nullNode() : convert(root, "");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problem(line, "this is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problem(1, "this is not YAML: " + e.getMessage());
        }
        return JSON.nullNode();
    }

    private JsonNode convert(Node node, String pointer) {
        lines.put(pointer, line(node));
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            for (int i = 0; i < sequence.getValue().size(); i++) {
                array.add(convert(sequence.getValue().get(i), pointer + "/" + i));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode word)) {
                problem(line(tuple.getKeyNode()), "a key is a plain word, not a list or a mapping");
                continue;
            }
            String key = word.getValue();
            if (!seen.add(key)) {
                problem(line(tuple.getKeyNode()), "\"" + key + "\" stands here twice; keep one");
            }
            object.set(key, convert(tuple.getValueNode(), pointer + "/" + key));
            lines.put(pointer + "/" + key, line(tuple.getKeyNode()));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        String value = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(value.equalsIgnoreCase("true"));
        }
        if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && value.matches("-?\\d+(\\.\\d+)?")) {
            return value.contains(".") || value.length() > 9
                    ? JSON.numberNode(new BigDecimal(value))
                    : JSON.numberNode(Integer.parseInt(value));
        }
        return JSON.stringNode(value);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void problem(int line, String what) {
        problems.add(new Problem("db/content/" + name, line, what));
    }
}
