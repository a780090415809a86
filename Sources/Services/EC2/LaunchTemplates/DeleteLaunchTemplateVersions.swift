import Service
import Vocabulary
import World

/// Deletes versions, each for itself; the default version stays.
struct DeleteLaunchTemplateVersions: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteLaunchTemplateVersions") { ask in
        ask.onLaunchTemplate(id: ask.input.launchTemplateId, name: ask.input.launchTemplateName)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            var template = try call.neighbourhood(draft).launchTemplate(
                id: input.launchTemplateId, name: input.launchTemplateName)
            var deleted: [DeleteLaunchTemplateVersionsResponseSuccessItem] = []
            var kept: [DeleteLaunchTemplateVersionsResponseErrorItem] = []
            for name in input.versions {
                if let error = refusal(of: name, in: template) {
                    kept.append(
                        .init(
                            launchTemplateId: template.id, launchTemplateName: template.name,
                            versionNumber: Int(name), responseError: error))
                    continue
                }
                let number = Int(name)
                template.versions.removeAll { $0.number == number }
                deleted.append(
                    .init(
                        launchTemplateId: template.id, launchTemplateName: template.name,
                        versionNumber: number))
            }
            if !deleted.isEmpty { try draft.put(template) }
            return Output(
                successfullyDeletedLaunchTemplateVersions: deleted,
                unsuccessfullyDeletedLaunchTemplateVersions: kept)
        }
    }

    /// The texts are not verified.
    private static func refusal(of name: String, in template: KnownLaunchTemplate) -> ResponseError? {
        guard let number = Int(name), template.versions.contains(where: { $0.number == number }) else {
            return ResponseError(
                code: "launchTemplateVersionDoesNotExist",
                message: AWSError.noSuchVersion(name, of: template.id).message)
        }
        guard number != template.defaultVersion else {
            return ResponseError(
                code: "launchTemplateVersionIsDefault",
                message: "The default version of a launch template cannot be deleted.")
        }
        return nil
    }
}
