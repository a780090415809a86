import Foundation

/// Everything generated for one service, by file name.
package struct GeneratedService {
    /// For `Sources/Services/*/Generated`.
    package var sources: [(name: String, text: String)]
    /// For `Tests/CodecTests/Generated`.
    package var samples: String
    /// For `Tests/ArchitectureTests/Generated`.
    package var inputs: String
}

package func generate(
    _ service: String, module: String, model: Model, patches: [Patch], operations: Set<String>
) throws -> GeneratedService {
    var model = model
    try model.keep(operations, of: service)
    try model.apply(patches, to: service)
    let direction = try Direction(model)
    let shapes = try Shapes(service: service, model: model, direction: direction).files()
    return GeneratedService(
        sources: shapes + [
            ("Operations.swift", try Operations(service: service, model: model).text()),
            ("ErrorStatuses.swift", ErrorStatuses(service: service, model: model).text()),
        ],
        samples: try Samples(service: service, module: module, model: model, direction: direction).text(),
        inputs: try Inputs(service: service, module: module, model: model, direction: direction).text())
}
