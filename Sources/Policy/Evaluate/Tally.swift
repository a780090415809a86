import Vocabulary

/// What the statements of one layer add up to.
struct Tally {
    /// The strongest allow so far.
    var standing: Standing?
    var isDenied = false

    /// Adds the statements of one policy that may be about the action.
    @inline(__always)
    mutating func add(_ policy: AttachedPolicy, _ request: AccessRequest, _ memory: inout KeyMemory) {
        let compiled = policy.document.compiled
        guard compiled.filter.meets(request.action.filter) else { return }
        compiled.index.candidates(for: request.action) { place in
            add(compiled.statements[place], request, policy.document.bindings, &memory)
            return !isDenied
        }
    }

    @inline(__always)
    mutating func add(
        _ statement: CompiledStatement, _ request: AccessRequest,
        _ bindings: @autoclosure () -> [String: UniqueID], _ memory: inout KeyMemory
    ) {
        // An allow that could add nothing is not worth a look.
        if statement.effect == .allow, let standing, standing >= statement.strongest { return }
        guard statement.appliesTo(request.action),
            case .matches(let found) = statement.outcome(
                of: request, bindings: bindings(), &memory)
        else { return }
        if statement.effect == .deny {
            isDenied = true
        } else if standing.map({ $0 < found }) ?? true {
            standing = found
        }
    }
}
