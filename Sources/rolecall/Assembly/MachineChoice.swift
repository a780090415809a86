import Certificates
import Foundation
import Logging
import Machines
import Service

/// Picks what runs instances, and says why.
enum MachineChoice {
    static func make(
        _ settings: ServerSettings, trusting authority: Authority, _ log: Logger
    ) throws -> any Service.Machines {
        guard settings.machines != .record else { return RecordMachines() }
        guard let reason = ContainerMachines.unavailable(in: settings.directory.path) else {
            return try containers(settings, authority, log)
        }
        guard settings.machines == .auto else {
            throw Failure(
                "containers are not possible here: \(reason); --machines record keeps instances as records")
        }
        log.warning(
            "instances are records only: nothing runs in them, and rolecall exec has nowhere to go",
            metadata: ["because": "\(reason)"])
        return RecordMachines()
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
