import Service
import Vocabulary
import World

struct DeleteLaunchTemplate: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteLaunchTemplate") { ask in
        ask.onLaunchTemplate(id: ask.input.launchTemplateId, name: ask.input.launchTemplateName)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let template = try call.neighbourhood(draft).launchTemplate(
                id: input.launchTemplateId, name: input.launchTemplateName)
            draft.remove(template)
            return Output(launchTemplate: LaunchTemplate(template))
        }
    }
}
