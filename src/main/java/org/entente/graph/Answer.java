package org.entente.graph;

import java.util.List;

/**
 * What a query gave.
 *
 * @param columns the names of its columns
 * @param rows a value for each column: null, strings, longs, doubles, booleans, dates as strings,
 *     lists and maps; a node is a map of its properties with its labels as {@code :labels}, a
 *     relationship a map of its properties with its type as {@code :type}, a path a list of both
 * @param cut whether there were more rows than the limit let through
 */
public record Answer(List<String> columns, List<List<Object>> rows, boolean cut) {}
