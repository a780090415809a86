/// The answer to a request, as a value. It keeps what it was made from, so that everything there is to tell about
/// it can be found out when somebody asks, and costs nothing when nobody does.
package struct Decision: Sendable {
    package let request: AccessRequest
    package let policies: PolicySet
    package let verdict: Verdict

    package var isAllowed: Bool { verdict == .allowed }

    /// Why not; nil when it is allowed.
    package var denial: Denial? {
        guard case .denied(let denial) = verdict else { return nil }
        return denial
    }
}

package enum Verdict: Sendable, Hashable {
    case allowed
    case denied(Denial)
}

/// The one layer that a refusal names.
package struct Denial: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A statement forbids it.
        case explicit
        /// No statement allows it.
        case implicit
    }

    package let layer: Layer
    package let kind: Kind
    /// The policy with the explicit deny, if it has an ARN.
    package let policyARN: String?

    package static func implicit(_ layer: Layer) -> Denial {
        Denial(layer: layer, kind: .implicit, policyARN: nil)
    }
}

/// A kind of policies that has a say.
package enum Layer: String, Sendable, Hashable, CaseIterable {
    case identity, resource, trust, boundary, session, serviceControl, resourceControl, endpoint
}
