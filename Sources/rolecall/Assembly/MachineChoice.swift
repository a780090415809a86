import Certificates
import Foundation
import Logging
import Machines
import Service

/// What runs instances, and why.
struct MachineChoice {
    let machines: any Service.Machines
    /// What the server says of it at its start.
    let sentence: String

    init(_ settings: ServerSettings, trusting authority: Authority, _ log: Logger) throws {
        guard settings.machines != .record else {
            machines = RecordMachines()
            sentence = Self.records(because: "as --machines says")
            return
        }
        guard let reason = ContainerMachines.unavailable(in: settings.directory.path) else {
            machines = try Self.containers(settings, authority, log)
            sentence = "Instances are containers"
            return
        }
        guard settings.machines == .auto else {
            throw Failure(
                "containers are not possible here: \(reason); --machines record keeps instances as records")
        }
        machines = RecordMachines()
        sentence = Self.records(because: reason)
    }

    private static func records(because reason: String) -> String {
        "Instances are records, and nothing runs in them (\(reason))"
    }

    private static func containers(
        _ settings: ServerSettings, _ authority: Authority, _ log: Logger
    ) throws -> ContainerMachines {
        let tools =
            settings.instanceTools.map { InstanceTools(listed: $0) }
            ?? InstanceTools(foundOn: ProcessInfo.processInfo.environment["PATH"] ?? "")
        var containers = ContainerSettings(
            directory: settings.directory.machines, dataDirectory: settings.directory.path, tools: tools)
        if settings.metadataRate == 0 { containers.packetsPerSecond = nil }
        containers.authority = TrustedAuthority(pem: authority.pem, subjectHash: try authority.subjectHash)
        return try ContainerMachines(containers, log: log)
    }
}
