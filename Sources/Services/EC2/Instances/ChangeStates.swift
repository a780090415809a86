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
                try draft.put(instance)
                machines.append(MachineSpec(instance, known: draft, settings: self.capabilities.instances))
            }
            return (changes, machines)
        }
        for machine in machines { await order(machine) }
        return changes
    }
}

struct StartInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:StartInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let changes = try await call.changeStates(input.instanceIds) { instance in
            switch instance.state {
            case .pending, .running: return
            case .stopped: break
            default: throw AWSError.cannotBeStarted(instance.id)
            }
            instance.move(to: .pending, because: .pending, at: call.now)
            instance.launchedAt = call.now.wholeSecond
        } order: { machine in
            await call.capabilities.machines.start(machine)
        }
        return Output(startingInstances: changes)
    }
}

struct StopInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:StopInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.hibernate != true else { throw AWSError.notHibernatable }
        let changes = try await call.changeStates(input.instanceIds) { instance in
            switch instance.state {
            case .stopping, .stopped: return
            case .pending, .running: break
            default: throw AWSError.cannotBeStopped(instance.id)
            }
            guard !instance.disableAPIStop else { throw AWSError.mayNotBeStopped(instance.id) }
            instance.move(to: .stopping, because: .userInitiatedShutdown, at: call.now)
        } order: { machine in
            await call.capabilities.machines.stop(machine.instanceID)
        }
        return Output(stoppingInstances: changes)
    }
}

struct TerminateInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:TerminateInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let changes = try await call.changeStates(input.instanceIds) { instance in
            guard !instance.isGone else { return }
            guard !instance.disableAPITermination else { throw AWSError.mayNotBeTerminated(instance.id) }
            instance.move(to: .shuttingDown, because: .userInitiatedShutdown, at: call.now)
        } order: { machine in
            await call.capabilities.machines.terminate(machine.instanceID)
        }
        return Output(terminatingInstances: changes)
    }
}

struct RebootInstances: EC2Operation {
    static let authorization = Authorization<Input>("ec2:RebootInstances") { ask in
        for id in ask.input.instanceIds { ask.onInstance(id) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instances = try call.neighbourhood.instances(input.instanceIds)
        for instance in instances where instance.state != .running && instance.state != .pending {
            throw AWSError.cannotBeRebooted(instance.id)
        }
        for instance in instances { await call.capabilities.machines.reboot(instance.id) }
        return Output()
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
