import Service
import Vocabulary
import Wire
import World

extension AuthorizedCall {
    /// Moves instances to another state, all or none, and tells what each was and is. `move` changes an
    /// instance, or leaves it as it is, or throws; `order` is for those that were changed.
    func changeStates(
        _ ids: [String], move: @escaping @Sendable (inout KnownInstance) throws -> Void,
        order: (MachineSpec) async -> Void
    ) async throws -> [InstanceStateChange] {
        let (changes, machines) = try await write { draft -> ([InstanceStateChange], [MachineSpec]) in
            var changes: [InstanceStateChange] = []
            var machines: [MachineSpec] = []
            for former in try self.neighbourhood(draft).instances(ids) {
                var instance = former
                try move(&instance)
                changes.append(
                    InstanceStateChange(
                        instanceId: former.id, currentState: InstanceState(instance.state),
                        previousState: InstanceState(former.state)))
                guard instance.state != former.state else { continue }
                try instance.takePublicAddress(in: draft, ids: self.ids)
                try draft.put(instance)
                machines.append(MachineSpec(instance, known: draft))
            }
            return (changes, machines)
        }
        for machine in machines { await order(machine) }
        return changes
    }
}

extension AWSError {
    static func cannotBeStarted(_ id: String) -> AWSError {
        AWSError(
            "IncorrectInstanceState",
            "The instance '\(id)' is not in a state from which it can be started.")
    }

    static func cannotBeStopped(_ id: String) -> AWSError {
        AWSError(
            "IncorrectInstanceState",
            "The instance '\(id)' is not in a state from which it can be stopped.")
    }

    static func cannotBeRebooted(_ id: String) -> AWSError {
        AWSError(
            "IncorrectInstanceState",
            "The instance '\(id)' is not in a state from which it can be rebooted.")
    }

    static func mayNotBeTerminated(_ id: String) -> AWSError {
        AWSError(
            "OperationNotPermitted",
            "The instance '\(id)' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again."
        )
    }

    static func mayNotBeStopped(_ id: String) -> AWSError {
        AWSError(
            "OperationNotPermitted",
            "The instance '\(id)' may not be stopped. Modify its 'disableApiStop' instance attribute and try again."
        )
    }

    static let notHibernatable = AWSError(
        "UnsupportedHibernationConfiguration",
        "The instance is not configured for hibernation.")
}
