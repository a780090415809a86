extension PolicySet {
    /// All policies by layer, in the order of the evaluation.
    var layers: [(layer: Layer, policies: [AttachedPolicy])] {
        [
            (.resourceControl, Array(resourceControl.joined())),
            (.serviceControl, Array(serviceControl.joined())),
            (resource?.layerOnResource ?? .resource, resource.map { [$0] } ?? []),
            (.identity, identity),
            (.boundary, boundary.map { [$0] } ?? []),
            (.session, session),
        ]
    }

    func policies(in layer: Layer) -> [AttachedPolicy] {
        layers.first { $0.layer == layer }?.policies ?? []
    }

    /// The policies of which one has to allow, by level where an organization has several.
    func levels(of layer: Layer) -> [[AttachedPolicy]] {
        switch layer {
        case .serviceControl: serviceControl
        case .resourceControl: resourceControl
        default: [policies(in: layer)]
        }
    }

    /// The set after a change of each of its policies; nil takes one off. A policy with an ARN may hang in several
    /// places and changes in all of them.
    private func mapped(_ change: (AttachedPolicy, Layer) -> AttachedPolicy?) -> PolicySet {
        var set = self
        set.resourceControl = resourceControl.map { $0.compactMap { change($0, .resourceControl) } }
        set.serviceControl = serviceControl.map { $0.compactMap { change($0, .serviceControl) } }
        set.resource = resource.flatMap { change($0, $0.layerOnResource) }
        set.identity = identity.compactMap { change($0, .identity) }
        set.boundary = boundary.flatMap { change($0, .boundary) }
        set.session = session.compactMap { change($0, .session) }
        return set
    }

    func replacing(_ policy: AttachedPolicy, in layer: Layer, by document: PolicyDocument) -> PolicySet {
        mapped { other, place in
            // A user and a group of his may each have an inline policy of one name.
            let isIt =
                other.source == policy.source && other.document == policy.document
                && (policy.arn != nil || place == layer)
            return isIt ? AttachedPolicy(other.source, document) : other
        }
    }

    func removing(_ policy: AttachedPolicy, from layer: Layer) -> PolicySet {
        mapped { other, place in other.source == policy.source && place == layer ? nil : other }
    }

    /// The set with one more policy, or with another where there is room for one only.
    func adding(_ policy: AttachedPolicy, to layer: Layer) -> PolicySet {
        var set = self
        switch layer {
        case .identity: set.identity.append(policy)
        case .boundary: set.boundary = policy
        case .session: set.session.append(policy)
        case .resource, .trust: set.resource = policy
        case .resourceControl: set.resourceControl = resourceControl.map { $0 + [policy] }
        case .serviceControl: set.serviceControl = serviceControl.map { $0 + [policy] }
        case .endpoint: break
        }
        return set
    }
}
