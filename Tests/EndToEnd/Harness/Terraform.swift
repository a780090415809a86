import Foundation
import Testing

/// Terraform and its provider, where they are.
enum Terraform {
    /// The folder that `init -plugin-dir` takes: TF_PLUGIN_DIR, or the first of the usual places that holds
    /// AWS's provider.
    /// https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories
    static let plugins: String? = {
        let variables = ProcessInfo.processInfo.environment
        if let named = variables["TF_PLUGIN_DIR"] { return holdsProvider(named) ? named : nil }
        let home = variables["HOME"] ?? "/root"
        let roots = [
            "\(home)/.terraform.d", "\(home)/.local/share/terraform", "/usr/local/share/terraform",
            "/usr/share/terraform", "/usr/local/lib/terraform", "/usr/lib/terraform", "/opt",
            "/opt/terraform",
        ]
        let places = roots.flatMap { root in
            let inside = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
            return [root] + inside.sorted().map { "\(root)/\($0)" }
        }
        return places.first(where: holdsProvider)
    }()

    /// Why a story with Terraform is skipped; nil where it can be told.
    static let missing: Comment? = {
        guard find("terraform") != nil else { return "there is no terraform on the PATH" }
        guard plugins != nil else {
            return "no folder with terraform-provider-aws was found; TF_PLUGIN_DIR may name one"
        }
        return Requirements.cli
    }()

    private static func holdsProvider(_ folder: String) -> Bool {
        let provider = "\(folder)/registry.terraform.io/hashicorp/aws"
        let files = FileManager.default.enumerator(atPath: provider)?.compactMap { $0 as? String } ?? []
        return files.contains { ($0 as NSString).lastPathComponent.hasPrefix("terraform-provider-aws") }
    }
}

/// A configuration of Terraform's in a server's home, and what is done with it. The provider finds the server
/// through AWS_ENDPOINT_URL, as programs do.
struct TerraformWorkspace {
    /// What every configuration begins with.
    static let provider = """
        terraform {
          required_providers {
            aws = { source = "hashicorp/aws" }
          }
        }

        provider "aws" {}
        """

    let server: Rolecall
    private let name: String

    /// Makes the folder `name` with the files given and `provider.tf`, and initialises it.
    init(_ files: [String: String], on server: Rolecall, named name: String = "tf") async throws {
        self.server = server
        self.name = name
        try FileManager.default.createDirectory(
            atPath: "\(server.home)/\(name)", withIntermediateDirectories: true)
        try write(["provider.tf": Self.provider].merging(files) { $1 })
        let initialised = try await run("init -input=false -plugin-dir='\(Terraform.plugins ?? "")'")
        try #require(initialised.succeeded, "\(initialised)")
    }

    /// Runs one command of Terraform's.
    func run(_ line: String) async throws -> Outcome {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? " \(words[1])" : ""
        // Its commands about states know no colours.
        let plain = words[0] == "state" ? "" : " -no-color"
        return try await server.shell(
            "cd \(name) && terraform \(words[0])\(plain)\(rest)",
            environment: server.exports.merging(["CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1"]) { $1 })
    }

    func write(_ files: [String: String]) throws {
        for (file, text) in files { try server.write(text, to: "\(name)/\(file)") }
    }

    /// Applies the configuration: nothing but additions, as many as said.
    func apply(added: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let applied = try await run("apply -input=false -auto-approve")
        try #require(applied.succeeded, "\(applied)", sourceLocation: sourceLocation)
        #expect(
            applied.output.contains("Apply complete! Resources: \(added) added, 0 changed, 0 destroyed."),
            "\(applied)", sourceLocation: sourceLocation)
    }

    /// Whether what is there is what the configuration says.
    func planIsClean(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let planned = try await run("plan -input=false -detailed-exitcode")
        // https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode
        #expect(
            planned.status == 0 && planned.output.contains("No changes."),
            "\(planned.output)\n\(planned.complaint)", sourceLocation: sourceLocation)
    }

    /// Writes other files and applies them: so many resources change in place, none is destroyed, and afterwards
    /// nothing is left to do.
    func change(
        _ files: [String: String], changed: Int, added: Int = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try write(files)
        let planned = try await run("plan -input=false -detailed-exitcode -out=next.plan")
        #expect(
            planned.status == 2
                && planned.output.contains("Plan: \(added) to add, \(changed) to change, 0 to destroy."),
            "\(planned.output)\n\(planned.complaint)", sourceLocation: sourceLocation)
        let applied = try await run("apply -input=false next.plan")
        #expect(
            applied.output.contains(
                "Apply complete! Resources: \(added) added, \(changed) changed, 0 destroyed."),
            "\(applied)", sourceLocation: sourceLocation)
        try await planIsClean(sourceLocation: sourceLocation)
    }

    /// Forgets the state and imports every resource into an empty one; afterwards nothing is left to do.
    /// `ids` maps a resource's type to what it is imported by where that is not its `id`; `without` names the
    /// types that the provider cannot import, which keep their place in the state; `changed` is the number of
    /// resources for which the provider itself has to write defaults down that it reads nowhere.
    func importAll(
        ids: [String: (TerraformResource) -> String] = [:], without: Set<String> = [], changed: Int = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let resources = try await resources().filter { !without.contains($0.type) }
        try #require(!resources.isEmpty, sourceLocation: sourceLocation)
        let addresses = resources.map { "'\($0.address)'" }.joined(separator: " ")
        let forgotten = try await run("state rm \(addresses)")
        try #require(forgotten.succeeded, "\(forgotten)", sourceLocation: sourceLocation)
        let blocks = resources.map { resource in
            let id = ids[resource.type]?(resource) ?? resource["id"]
            return "import {\n  to = \(resource.address)\n  id = \"\(id)\"\n}\n"
        }
        try write(["imports.tf": blocks.joined()])
        let applied = try await run("apply -input=false -auto-approve")
        #expect(
            applied.output.contains(
                "Apply complete! Resources: \(resources.count) imported, 0 added, \(changed) changed, 0 destroyed."
            ), "\(applied.output)\n\(applied.complaint)", sourceLocation: sourceLocation)
        try FileManager.default.removeItem(atPath: "\(server.home)/\(name)/imports.tf")
        try await planIsClean(sourceLocation: sourceLocation)
    }

    /// Destroys everything: as many as said.
    func destroy(_ count: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let destroyed = try await run("destroy -input=false -auto-approve")
        #expect(destroyed.succeeded, "\(destroyed)", sourceLocation: sourceLocation)
        #expect(
            destroyed.output.contains("Destroy complete! Resources: \(count) destroyed."), "\(destroyed)",
            sourceLocation: sourceLocation)
    }

    /// The resources of the state, data sources left out.
    func resources() async throws -> [TerraformResource] {
        let pulled = try await server.shell("cd \(name) && terraform state pull")
        let state = try JSONSerialization.jsonObject(with: Data(pulled.output.utf8)) as? [String: Any]
        let rows = state?["resources"] as? [[String: Any]] ?? []
        return rows.filter { $0["mode"] as? String == "managed" }.flatMap { row in
            (row["instances"] as? [[String: Any]] ?? []).map { TerraformResource(row, $0) }
        }
    }
}

/// A resource of a state.
struct TerraformResource {
    let type: String
    let address: String
    private let attributes: [String: Any]

    fileprivate init(_ row: [String: Any], _ instance: [String: Any]) {
        type = row["type"] as? String ?? ""
        let key =
            switch instance["index_key"] {
            case let text as String: "[\"\(text)\"]"
            case let number as Int: "[\(number)]"
            default: ""
            }
        let module = (row["module"] as? String).map { "\($0)." } ?? ""
        address = "\(module)\(type).\(row["name"] as? String ?? "")\(key)"
        attributes = instance["attributes"] as? [String: Any] ?? [:]
    }

    /// An attribute as text; nothing for one that is not there.
    subscript(attribute: String) -> String { attributes[attribute].map { "\($0)" } ?? "" }
}
