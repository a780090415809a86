import Service
import Vocabulary
import World

struct ModifyInstanceMaintenanceOptions: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceMaintenanceOptions") { ask in
        let input = ask.input
        let given = [("AutoRecovery", input.autoRecovery), ("RebootMigration", input.rebootMigration)]
        ask.onInstance(input.instanceId) { $0.attributes(given.filter { $0.1 != nil }) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try MaintenanceOption.check(input.autoRecovery, "AutoRecovery")
        try MaintenanceOption.check(input.rebootMigration, "RebootMigration")
        return try await call.write { draft in
            var instance = try call.neighbourhood(draft).instance(input.instanceId)
            guard !instance.isGone else { throw AWSError.notModifiable(instance.id) }
            instance.autoRecovery = input.autoRecovery ?? instance.autoRecovery
            instance.rebootMigration = input.rebootMigration ?? instance.rebootMigration
            try draft.put(instance)
            return Output(
                instanceId: instance.id, autoRecovery: instance.autoRecovery ?? "default",
                rebootMigration: instance.rebootMigration ?? "default")
        }
    }
}

/// Whether EC2 does something on its own: nothing ever has to be recovered or moved here.
enum MaintenanceOption {
    static func check(_ value: String?, _ name: String) throws {
        guard let value, value != "default", value != "disabled" else { return }
        throw AWSError.invalidValue(value, for: name)
    }
}
