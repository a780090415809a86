import Policy
import Service

/// What a declaration and AWS's reference disagree about.
struct Complaint: Sendable {
    enum Kind: Sendable {
        /// The operation's own action is not the one that it is allowed by.
        case otherAction
        /// An action that AWS does not know.
        case unknownAction
        /// An action that is asked for and not listed.
        case unlistedAction
        /// An action that AWS asks for besides.
        case forgottenAction
        /// A resource that the action is not about.
        case strangeResource
        /// A resource type that is never asked for.
        case forgottenResource
        /// A condition key that the request has on AWS.
        case forgottenKey
        /// A condition key that the request does not have on AWS.
        case surplusKey
    }

    let kind: Kind
    let subject: String
    let sentence: String
}

extension Declaration {
    /// Everything that the reference says otherwise.
    func complaints(by reference: Reference) -> [Complaint] {
        guard let own = actions.first else { return [] }
        return actionComplaints(own, reference) + resourceComplaints(own, reference)
            + questions.flatMap { keyComplaints($0, reference) } + forgottenKeys(own, reference)
    }

    private func actionComplaints(_ own: Action, _ reference: Reference) -> [Complaint] {
        var complaints: [Complaint] = []
        let expected = "\(service):\(reference.permission(for: operation, of: service))"
        if own.text != expected {
            complaints.append(
                Complaint(
                    kind: .otherAction, subject: own.text, sentence: "asks for \(own), not for \(expected)"))
        }
        for action in actions where reference.action(action) == nil {
            complaints.append(
                Complaint(
                    kind: .unknownAction, subject: action.text,
                    sentence: "asks for \(action), which AWS does not know"))
        }
        for action in Set(questions.map(\.action)).subtracting(actions) {
            complaints.append(
                Complaint(
                    kind: .unlistedAction, subject: action.text,
                    sentence: "asks for \(action) and does not list it"))
        }
        let dependents = (reference.action(own)?.dependents ?? []) + (Exceptions.dependents[own.text] ?? [])
        // Who asks while running only lists the actions.
        let asked = Set(questions.isEmpty ? actions : questions.map(\.action))
        for dependent in dependents where !asked.contains(Action(dependent)) {
            complaints.append(
                Complaint(
                    kind: .forgottenAction, subject: dependent,
                    sentence: "does not ask for \(dependent), which \(own) depends on"))
        }
        return complaints
    }

    private func resourceComplaints(_ own: Action, _ reference: Reference) -> [Complaint] {
        var complaints: [Complaint] = []
        for question in questions {
            guard let action = reference.action(question.action) else { continue }
            let isRight =
                action.resources.isEmpty ? question.resource == "*" : reference.type(of: question) != nil
            guard !isRight else { continue }
            complaints.append(
                Complaint(
                    kind: .strangeResource, subject: question.resource,
                    sentence: "asks for \(question.resource), which \(question.action) is not about"))
        }
        let asked = Set(questions.filter { $0.action == own }.compactMap { reference.type(of: $0) })
        let types = questions.isEmpty ? [] : reference.action(own)?.resources.keys.sorted() ?? []
        return complaints
            + types.filter { !asked.contains($0) }.map {
                Complaint(
                    kind: .forgottenResource, subject: $0, sentence: "never asks for a resource of type \($0)"
                )
            }
    }

    private func keyComplaints(_ question: Question, _ reference: Reference) -> [Complaint] {
        guard let action = reference.action(question.action) else { return [] }
        let type = reference.type(of: question)
        let known = reference.keys(of: action, on: type, of: question.action.prefix)
        return question.keyNames.subtracting(known).map { key in
            Complaint(
                kind: .surplusKey, subject: key.description,
                sentence: "brings \(key), which \(question.action) on \(type ?? "*") does not have")
        }
    }

    private func forgottenKeys(_ own: Action, _ reference: Reference) -> [Complaint] {
        var brought: [Asked: Set<KeyName>] = [:]
        for question in questions {
            // Of what is asked besides only what the action itself has: its resource may be in the making.
            let type = question.action == own ? reference.type(of: question) : nil
            brought[Asked(action: question.action, type: type), default: []].formUnion(question.keyNames)
        }
        return brought.flatMap { asked, keys -> [Complaint] in
            guard let action = reference.action(asked.action) else { return [] }
            let missing = reference.keys(of: action, on: asked.type, of: asked.action.prefix).subtracting(
                keys)
            return missing.filter { !isFilled($0, of: asked.action) }.map { key in
                Complaint(
                    kind: .forgottenKey, subject: key.description,
                    sentence: "forgets \(key) of \(asked.type ?? "*") when it asks for \(asked.action)")
            }
        }
    }

    private struct Asked: Hashable {
        var action: Action
        var type: String?
    }
}

extension Reference {
    fileprivate func action(_ action: Policy.Action) -> Action? {
        services[String(action.prefix)]?.actions[String(action.name)]
    }

    fileprivate func type(of question: Question) -> String? {
        action(question.action).flatMap { type(of: question.resource, for: $0, of: question.action.prefix) }
    }
}
