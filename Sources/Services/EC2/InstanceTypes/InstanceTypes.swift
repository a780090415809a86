import CAssets
import Service
import Vocabulary

/// The instance types that there are, from the table that travels inside the program.
enum InstanceTypes {
    private static let table: (regions: [String], types: [String: InstanceType]) = {
        // SAFETY: the asset is a constant of the program with that many bytes.
        let bytes = UnsafeBufferPointer(
            start: rolecall_instance_types(), count: rolecall_instance_types_length())
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let types = lines.dropFirst(2).compactMap { InstanceType($0) }
        return (
            lines.dropFirst().first?.split(separator: "\t").map { String($0) } ?? [],
            Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
        )
    }()

    static var all: [String: InstanceType] { table.types }

    static func named(_ name: String) throws -> InstanceType {
        guard let type = all[name] else { throw AWSError.invalidInstanceType(name) }
        return type
    }

    /// The zones of the region that offer the type. A region that the table does not name offers all.
    static func zones(of type: InstanceType, in region: Vocabulary.Region) -> [String] {
        let zones = Places.zones(of: region)
        guard let place = table.regions.firstIndex(of: region.rawValue) else { return zones }
        let mask = type.zones(inRegionAt: place)
        return zones.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
    }

    /// The types that a zone of the region offers, sorted by name.
    static func offered(in region: Vocabulary.Region) -> [InstanceType] {
        all.values.filter { !zones(of: $0, in: region).isEmpty }.sorted { $0.name < $1.name }
    }
}

extension AWSError {
    static func invalidInstanceType(_ name: String) -> AWSError {
        AWSError("InvalidParameterValue", "Invalid value '\(name)' for InstanceType.")
    }

    static func notOffered(_ type: String, in zone: String, but zones: [String]) -> AWSError {
        AWSError(
            "Unsupported",
            "Your requested instance type (\(type)) is not supported in your requested Availability Zone (\(zone)). Please retry your request by not specifying an Availability Zone or choosing \(zones.joined(separator: ", "))."
        )
    }
}
