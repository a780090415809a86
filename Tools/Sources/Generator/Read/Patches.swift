import Foundation

/// Where AWS's model is wrong or silent, as data, each with the reason.
package struct Patch: Decodable {
    struct AddMember: Decodable {
        var to: String
        var member: Model.Member
    }
    struct Rename: Decodable {
        var shape: String
        var to: String
    }
    struct Root: Decodable {
        var operation: String
        var element: String
        /// The one member that is the element's text.
        var text: String?
    }
    struct Status: Decodable {
        var operation: String
        var code: Int
    }
    struct Order: Decodable {
        var shape: String
        var members: [String]
    }
    struct Optional: Decodable {
        var shape: String
        var member: String
    }
    struct Retype: Decodable {
        var shape: String
        var type: String
    }

    var service: String
    var why: String
    var addMember: AddMember?
    var rename: Rename?
    var root: Root?
    var status: Status?
    var order: Order?
    var optional: Optional?
    var retype: Retype?
    var namespace: String?
    var global: Bool?
    var showsRefusedValues: Bool?
    var givesReasons: Bool?
    var acceptsAnonymous: Bool?

    package static func read(json: Data) throws -> [Patch] {
        try JSONDecoder().decode([Patch].self, from: json)
    }
}

extension Model {
    /// Applies the patches that are for `service`. One that finds nothing to patch is an error: the model moved on.
    package mutating func apply(_ patches: [Patch], to service: String) throws {
        for patch in patches where patch.service == service {
            guard !patch.why.isEmpty else { throw GeneratorError("a patch of \(service) says no why") }
            try apply(patch)
        }
    }

    private mutating func apply(_ patch: Patch) throws {
        if let namespace = patch.namespace { metadata.xmlNamespace = namespace }
        if let global = patch.global { isGlobal = global }
        if let shows = patch.showsRefusedValues { showsRefusedValues = shows }
        if let gives = patch.givesReasons { givesReasons = gives }
        if let accepts = patch.acceptsAnonymous { acceptsAnonymous = accepts }
        if let add = patch.addMember {
            guard shapes[add.to]?.members?.contains(where: { $0.name == add.member.name }) == false,
                shapes[add.member.shape] != nil
            else { throw GeneratorError("cannot add a member to \(add.to)") }
            shapes[add.to]?.members?.append(add.member)
        }
        if let rename = patch.rename { try self.rename(rename.shape, to: rename.to) }
        if let root = patch.root {
            guard let index = operations.firstIndex(where: { $0.name == root.operation }) else {
                throw GeneratorError("no operation \(root.operation) to give a root element")
            }
            operations[index].root = root.element
            operations[index].rootText = root.text
        }
        if let status = patch.status {
            guard let index = operations.firstIndex(where: { $0.name == status.operation }),
                operations[index].http.responseCode != status.code
            else { throw GeneratorError("no operation \(status.operation) to give another status") }
            operations[index].http.responseCode = status.code
        }
        if let order = patch.order {
            guard let members = shapes[order.shape]?.members,
                Set(members.compactMap(\.name)) == Set(order.members), members.count == order.members.count
            else { throw GeneratorError("\(order.shape) does not have the members to be ordered") }
            shapes[order.shape]?.members = order.members.compactMap { name in
                members.first { $0.name == name }
            }
        }
        if let optional = patch.optional {
            guard let index = shapes[optional.shape]?.required?.firstIndex(of: optional.member) else {
                throw GeneratorError("\(optional.shape).\(optional.member) is not required")
            }
            shapes[optional.shape]?.required?.remove(at: index)
        }
        if let retype = patch.retype {
            guard shapes[retype.shape] != nil else { throw GeneratorError("no shape \(retype.shape)") }
            shapes[retype.shape]?.type = retype.type
        }
    }

    private mutating func rename(_ old: String, to new: String) throws {
        guard let shape = shapes.removeValue(forKey: old), shapes[new] == nil else {
            throw GeneratorError("cannot rename \(old) to \(new)")
        }
        shapes[new] = shape
        func renamed(_ name: String) -> String { name == old ? new : name }
        for name in shapes.keys {
            for index in shapes[name]?.members?.indices ?? 0..<0 {
                let target = shapes[name]?.members?[index].shape ?? ""
                shapes[name]?.members?[index].shape = renamed(target)
            }
            for element in [\Shape.member, \Shape.key, \Shape.value] {
                guard let target = shapes[name]?[keyPath: element]?.shape else { continue }
                shapes[name]?[keyPath: element]?.shape = renamed(target)
            }
        }
        for index in operations.indices {
            if operations[index].input?.shape == old { operations[index].input?.shape = new }
            if operations[index].output?.shape == old { operations[index].output?.shape = new }
        }
    }
}
