// Why: what typedoc finds is true, but a reader of forty error classes wants to see what differs. Names pages after the
// doors, and leaves out what is the same everywhere or nobody calls.
import { Converter, ReflectionKind } from 'typedoc'

/** `doors`: module name as typedoc has it → name of its page. */
export function shapeReference(app, doors) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (parameter.name === '__namedParameters') parameter.name = nameByType(parameter.type)
    }
    for (const found of project.getReflectionsByKind(ReflectionKind.Class)) shapeClass(found)
    for (const page of project.getReflectionsByKind(ReflectionKind.Module)) {
      page.name = doors.get(page.name) ?? page.name
    }
  })
}

// Errors are caught, not made: their constructors are ours. The base says what they have in common.
function shapeClass(found) {
  const left = found.children.filter(
    (child) => child.kind === ReflectionKind.Constructor || child.inheritedFrom,
  )
  for (const child of left) found.removeChild(child)
  for (const child of found.children) delete child.overwrites
  const [base] = found.extendedTypes?.map((type) => type.reflection) ?? []
  if (base?.comment && formatComment(base) === formatComment(found)) delete found.comment
  found.groups = found.groups
    ?.map((group) => Object.assign(group, { children: group.children.filter(isLeft) }))
    .filter((group) => group.children.length > 0)

  function isLeft(child) {
    return !left.includes(child)
  }
}

// A parameter that is taken apart where it stands has no name of its own.
function nameByType({ name = 'options' }) {
  return name.endsWith('Options') ? 'options' : name[0].toLowerCase() + name.slice(1)
}

function formatComment({ comment }) {
  return comment?.summary.map(({ text }) => text).join('')
}
