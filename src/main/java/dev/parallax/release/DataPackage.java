package dev.parallax.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * datapackage.json: the tables of a release with their files and schemas, after Data Package 2.0 (https://datapackage.org). There is no {@code created}: the
 * same corpus gives the same bytes whenever it is made.
 */
public final class DataPackage {
    /**
     * A licence of the data.
     *
     * @param name identifier of SPDX or Open Definition
     * @param path address of its text
     */
    public record License(String name, String path) {}

    /**
     * Where the data come from.
     *
     * @param title title
     * @param path address, or name of an input
     */
    public record Source(String title, String path) {}

    private DataPackage() {}

    /**
     * The descriptor.
     *
     * @param title what the release is called
     * @param tables files by table, at least one each
     * @param licenses licences that the maker of the release gives; the descriptor says nothing where there are none
     * @param sources where the data come from
     */
    public static String of(
            ReleaseTitle title,
            SortedMap<String, List<ReleasedFile>> tables,
            List<License> licenses,
            List<Source> sources) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("name", title.folder());
        root.put("title", title.title());
        root.put("version", title.version());
        // An empty list of licences, sources or contributors is no valid descriptor; who publishes adds contributors.
        if (!licenses.isEmpty()) {
            ArrayNode array = root.putArray("licenses");
            licenses.forEach(
                    license -> array.addObject().put("name", license.name()).put("path", license.path()));
        }
        if (!sources.isEmpty()) {
            ArrayNode array = root.putArray("sources");
            sources.forEach(
                    source -> array.addObject().put("title", source.title()).put("path", source.path()));
        }
        ArrayNode resources = root.putArray("resources");
        for (String table : TableSchemaFiles.names()) {
            List<ReleasedFile> files = tables.getOrDefault(table, List.of());
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no file of table " + table);
            }
            resources.add(resource(table, files));
        }
        return JsonText.of(root);
    }

    private static ObjectNode resource(String table, List<ReleasedFile> unsorted) {
        List<ReleasedFile> files = new ArrayList<>(unsorted);
        files.sort(Comparator.comparing(ReleasedFile::path));
        ObjectNode schema = TableSchemaFiles.schema(table);
        schema.remove("record");
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("name", table);
        resource.put("type", "table");
        resource.set("description", schema.remove("description"));
        ArrayNode paths = resource.putArray("path");
        files.forEach(file -> paths.add(file.path()));
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("bytes", files.stream().mapToLong(ReleasedFile::bytes).sum());
        if (files.size() == 1) {
            resource.put("hash", "sha256:" + files.get(0).sha256());
        }
        // The standard has one hash a resource; a table of several files states them one by one.
        ArrayNode parts = resource.putArray("parts");
        for (ReleasedFile file : files) {
            parts.addObject()
                    .put("path", file.path())
                    .put("bytes", file.bytes())
                    .put("hash", "sha256:" + file.sha256());
        }
        schema.remove("name");
        resource.set("schema", schema);
        return resource;
    }
}
