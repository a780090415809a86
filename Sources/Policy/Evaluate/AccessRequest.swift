/// One question to the policies: may this principal do this to that, in these circumstances?
package struct AccessRequest: Sendable {
    package let principal: PrincipalFacts
    package let action: Action
    /// The ARN, or `*` for actions that are about no resource.
    package let resource: String
    package let context: any RequestContext

    package init(
        principal: PrincipalFacts, action: Action, resource: String, context: any RequestContext
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.context = context
    }
}
