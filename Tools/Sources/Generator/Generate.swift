import Foundation

/// Everything generated for one service, by file name.
package func generate(
    _ service: String, model: Model, patches: [Patch], operations: Set<String>
) throws -> [(name: String, text: String)] {
    var model = model
    try model.keep(operations, of: service)
    try model.apply(patches, to: service)
    let direction = try Direction(model)
    return try Shapes(service: service, model: model, direction: direction).files()
        + [
            ("Operations.swift", try Operations(service: service, model: model).text()),
            ("ErrorStatuses.swift", ErrorStatuses(service: service, model: model).text()),
        ]
}
