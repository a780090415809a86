import Ledger
import Machines
import Service
import World

extension Server {
    /// Why nothing can be run in an instance, and what to do about it.
    func absence(of id: String) -> String {
        guard let instance = ledger.present.now.instance(id) else {
            return "there is no instance \(id); aws ec2 describe-instances shows them"
        }
        if instance.isTransient { return "\(id) is a command of rolecall run; nothing else runs in it" }
        switch instance.state {
        case .terminated, .shuttingDown: return "\(id) is \(instance.state.rawValue)"
        case _ where keepsRecords: return "this server keeps instances as records; nothing runs in them"
        case .stopped: return "\(id) is stopped; aws ec2 start-instances --instance-ids \(id)"
        case .pending, .stopping: return "\(id) is \(instance.state.rawValue); try again in a moment"
        case .running: return "\(id) is running, and has no container in \(settings.directory.machines)"
        }
    }

    /// What `GetConsoleOutput` has of an instance.
    func console(of id: String) async throws -> [UInt8] {
        if let output = await capabilities.machines.consoleOutput(of: id) { return output.bytes }
        guard ledger.present.now.instance(id) != nil, !keepsRecords else { throw Failure(absence(of: id)) }
        throw Failure("\(absence(of: id)), and nothing is left of its console")
    }

    var keepsRecords: Bool { capabilities.machines is RecordMachines }
}
