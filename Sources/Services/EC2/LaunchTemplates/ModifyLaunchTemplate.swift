import Service
import Vocabulary
import World

/// Makes another version the default one.
struct ModifyLaunchTemplate: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifyLaunchTemplate") { ask in
        let version = ask.input.defaultVersion
        ask.onLaunchTemplate(
            id: ask.input.launchTemplateId, name: ask.input.launchTemplateName,
            attributes: version.map { [("DefaultVersion", $0)] } ?? [])
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let name = input.defaultVersion else { throw AWSError.missingParameter("SetDefaultVersion") }
        return try await call.write { draft in
            var template = try call.neighbourhood(draft).launchTemplate(
                id: input.launchTemplateId, name: input.launchTemplateName)
            guard let version = template.version(name) else {
                throw AWSError.noSuchVersion(name, of: template.id)
            }
            template.defaultVersion = version.number
            try draft.put(template)
            return Output(launchTemplate: LaunchTemplate(template))
        }
    }
}
